package vn.loive.scans;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.incoming.IncomingDocument;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Takes a scan away for good, with the reason. */
@Controller
@RequestMapping("/documents/incoming/{id}/scans/{position}/removal")
class ScanRemovalController {

    private final Scans scans;
    private final ScanDesk desk;

    ScanRemovalController(Scans scans, ScanDesk desk) {
        this.scans = scans;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable int position) {
        return page(desk.document(id), position, Form.fresh(ScanDesk.FORM));
    }

    @PostMapping
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> sent) {
        IncomingDocument document = desk.document(id);
        Form form = Form.typed(ScanDesk.FORM, sent);
        Scan scan = desk.scan(document, position);
        return ScanDesk.done(form, scans.remove(actor, document, scan, form.value("reason")))
                ? ScanDesk.show(id)
                : page(document, position, form);
    }

    private ModelAndView page(IncomingDocument document, int position, Form form) {
        return form.again("scans/removal")
                .addObject("document", document)
                .addObject("scan", desk.scan(document, position));
    }
}
