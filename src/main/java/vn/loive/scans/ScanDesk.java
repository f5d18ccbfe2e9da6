package vn.loive.scans;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.incoming.IncomingId;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.issuing.IssuedId;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** What the pages of scans need to find and to say. */
@Component
class ScanDesk {

    static final String FORM = "scans.form";
    static final String OF_INCOMING = "/documents/incoming/{id}/scans";
    static final String OF_ISSUED = "/documents/issued/{id}/scans";

    private final IncomingDocuments incoming;
    private final IssuedDocuments issued;
    private final Scans scans;
    private final Accounts accounts;
    private final Visibility visibility;

    ScanDesk(
            IncomingDocuments incoming, IssuedDocuments issued, Scans scans, Accounts accounts, Visibility visibility) {
        this.incoming = incoming;
        this.issued = issued;
        this.scans = scans;
        this.accounts = accounts;
        this.visibility = visibility;
    }

    /** The document of an address. */
    Bearer bearer(HttpServletRequest request, UUID id) {
        Optional<? extends Bearer> found = request.getRequestURI().startsWith("/documents/issued/")
                ? issued.find(new IssuedId(id)).map(Bearer.Went::new)
                : incoming.find(new IncomingId(id)).map(Bearer.Came::new);
        return found.orElseThrow(ScanDesk::notFound);
    }

    /** The scan of an address. */
    Scan scan(Bearer bearer, int position) {
        return scans.of(bearer).stream()
                .filter(scan -> scan.position() == position)
                .findFirst()
                .orElseThrow(ScanDesk::notFound);
    }

    /** Whether the reader may add and remove scans. */
    boolean mayChange(Actor actor, Bearer bearer) {
        return scans.againstChanging(actor, bearer).isEmpty()
                && visibility.mayOpen("/documents/" + bearer.kind() + "/new");
    }

    /** What people of the province are called, by account. */
    Map<AccountId, String> names(Actor actor) {
        return accounts.all(actor).stream().collect(Collectors.toMap(Account::id, Account::displayName));
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
    static ModelAndView show(Bearer bearer) {
        return new ModelAndView("redirect:" + bearer.path(), HttpStatus.SEE_OTHER);
    }
}
