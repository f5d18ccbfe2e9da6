package vn.loive.scans;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.incoming.IncomingDocument;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The scans of an incoming document: their list, a new one, and one to take along. */
@Controller
@RequestMapping("/documents/incoming/{id}/scans")
class ScanController {

    private final IncomingDocuments register;
    private final Scans scans;
    private final ScanDesk desk;
    private final Visibility visibility;

    ScanController(IncomingDocuments register, Scans scans, ScanDesk desk, Visibility visibility) {
        this.register = register;
        this.scans = scans;
        this.desk = desk;
        this.visibility = visibility;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable UUID id) {
        return page(actor, desk.document(id), Form.fresh(ScanDesk.FORM));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        IncomingDocument document = desk.document(id);
        Form form = Form.typed(ScanDesk.FORM, sent);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        Optional<CannotScan> refusal =
                form.holds("checked", "true") ? scans.add(actor, document, bytes) : Optional.of(CannotScan.UNCHECKED);
        return ScanDesk.done(form, refusal) ? ScanDesk.show(id) : page(actor, document, form);
    }

    @GetMapping("/{position}")
    ResponseEntity<byte[]> take(@PathVariable UUID id, @PathVariable int position) {
        Scan scan = desk.scan(desk.document(id), position);
        String attached =
                ContentDisposition.attachment().filename(scan.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(scan.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(scans.bytes(scan).orElseThrow(ScanDesk::notFound));
    }

    private ModelAndView page(Actor actor, IncomingDocument document, Form form) {
        return form.again("scans/list")
                .addObject("document", document)
                .addObject("scans", scans.of(document.id()))
                .addObject("largest", Scans.LARGEST / 1_000_000)
                .addObject(
                        "mayChange",
                        register.answersFor(actor, document) && visibility.mayOpen("/documents/incoming/new"));
    }
}
