package vn.loive.scans;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The scans of a document: their list, a new one, and one to take along. */
@Controller
@RequestMapping({ScanDesk.OF_INCOMING, ScanDesk.OF_ISSUED})
class ScanController {

    private final Scans scans;
    private final ScanDesk desk;

    ScanController(Scans scans, ScanDesk desk) {
        this.scans = scans;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return page(actor, desk.bearer(request, id), Form.fresh(ScanDesk.FORM));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Bearer bearer = desk.bearer(request, id);
        Form form = Form.typed(ScanDesk.FORM, sent);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        Optional<CannotScan> refusal =
                form.holds("checked", "true") ? scans.add(actor, bearer, bytes) : Optional.of(CannotScan.UNCHECKED);
        return ScanDesk.done(form, refusal) ? ScanDesk.show(bearer) : page(actor, bearer, form);
    }

    @GetMapping("/{position}")
    ResponseEntity<byte[]> take(
            Actor actor, @PathVariable UUID id, @PathVariable int position, HttpServletRequest request) {
        Bearer bearer = desk.bearer(request, id);
        Scan scan = desk.scan(bearer, position);
        String attached = ContentDisposition.attachment()
                .filename(bearer.fileName(scan))
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(scan.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(scans.take(actor, bearer, scan).orElseThrow(ScanDesk::notFound));
    }

    private ModelAndView page(Actor actor, Bearer bearer, Form form) {
        return form.again("scans/list")
                .addObject("bearer", bearer)
                .addObject("scans", scans.of(bearer))
                .addObject("names", desk.names(actor))
                .addObject("largest", Scans.LARGEST / 1_000_000)
                .addObject("mayChange", desk.mayChange(actor, bearer));
    }
}
