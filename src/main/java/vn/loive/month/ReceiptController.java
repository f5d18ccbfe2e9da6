package vn.loive.month;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.shared.Actor;

/** The receipt of what has come, to be printed. */
@Controller
class ReceiptController {

    private final Dues dues;
    private final Receipts receipts;

    ReceiptController(Dues dues, Receipts receipts) {
        this.dues = dues;
        this.receipts = receipts;
    }

    @GetMapping("/my-month/{month}/receipt")
    String show(
            Actor actor,
            @PathVariable YearMonth month,
            @RequestParam UUID request,
            @RequestParam UUID agency,
            Locale locale,
            Model model) {
        Due due = dues.of(actor).named(month, request, agency);
        model.addAttribute("light", true);
        model.addAttribute("due", due);
        model.addAttribute("account", actor.account());
        model.addAttribute("receipt", receipts.of(due, locale));
        return "month/receipt";
    }
}
