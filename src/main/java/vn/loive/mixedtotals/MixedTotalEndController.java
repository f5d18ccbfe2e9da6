package vn.loive.mixedtotals;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** The end of a total of unlike units, by the agency that decided it or its heir. */
@Controller
class MixedTotalEndController {

    private final MixedTotals totals;
    private final MixedTotalPage page;

    MixedTotalEndController(MixedTotals totals, MixedTotalPage page) {
        this.totals = totals;
        this.page = page;
    }

    @PostMapping("/activities/mixed-totals/{id}/end")
    ModelAndView drop(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale,
            Model model) {
        MixedTotalId total = new MixedTotalId(id);
        if (totals.list().stream().noneMatch(one -> one.id().equals(total))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Form form = Form.typed(MixedTotalController.NAME, sent);
        totals.drop(actor, total, form.value("why")).ifPresent(form::refuse);
        if (!form.refused()) {
            return MixedTotalController.toList();
        }
        page.fill(actor, locale, model);
        return form.again(MixedTotalController.LIST);
    }
}
