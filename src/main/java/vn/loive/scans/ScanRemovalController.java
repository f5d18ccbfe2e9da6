package vn.loive.scans;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Takes a scan away for good, with the reason. */
@Controller
@RequestMapping({ScanDesk.OF_INCOMING + "/{position}/removal", ScanDesk.OF_ISSUED + "/{position}/removal"})
class ScanRemovalController {

    private final Scans scans;
    private final ScanDesk desk;

    ScanRemovalController(Scans scans, ScanDesk desk) {
        this.scans = scans;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @PathVariable int position, HttpServletRequest request) {
        return page(desk.bearer(request, id), position, Form.fresh(ScanDesk.FORM));
    }

    @PostMapping
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        Bearer bearer = desk.bearer(request, id);
        Form form = Form.typed(ScanDesk.FORM, sent);
        Scan scan = desk.scan(bearer, position);
        return ScanDesk.done(form, scans.remove(actor, bearer, scan, form.value("reason")))
                ? ScanDesk.show(bearer)
                : page(bearer, position, form);
    }

    private ModelAndView page(Bearer bearer, int position, Form form) {
        return form.again("scans/removal").addObject("bearer", bearer).addObject("scan", desk.scan(bearer, position));
    }
}
