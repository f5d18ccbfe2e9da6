package vn.loive.scans;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.incoming.IncomingDocument;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.incoming.IncomingId;
import vn.loive.ui.Form;

/** What the pages of scans need to find and to say. */
@Component
class ScanDesk {

    static final String FORM = "scans.form";

    private final IncomingDocuments register;
    private final Scans scans;

    ScanDesk(IncomingDocuments register, Scans scans) {
        this.register = register;
        this.scans = scans;
    }

    /** The document of an address. */
    IncomingDocument document(UUID id) {
        return register.find(new IncomingId(id)).orElseThrow(ScanDesk::notFound);
    }

    /** The scan of an address. */
    Scan scan(IncomingDocument document, int position) {
        return scans.of(document.id()).stream()
                .filter(scan -> scan.position() == position)
                .findFirst()
                .orElseThrow(ScanDesk::notFound);
    }

    /** Says at the field concerned why an act is refused; answers whether it was done. */
    static boolean done(Form form, Optional<CannotScan> refusal) {
        refusal.ifPresent(why -> form.refuse(why.field(), why));
        return refusal.isEmpty();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Leads on to the scans of a document. */
    static ModelAndView show(UUID id) {
        return new ModelAndView("redirect:/documents/incoming/" + id + "/scans", HttpStatus.SEE_OTHER);
    }
}
