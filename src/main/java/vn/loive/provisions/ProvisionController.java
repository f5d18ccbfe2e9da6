package vn.loive.provisions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of rules with their sources. */
@Controller
class ProvisionController {

    private final Provisions provisions;

    ProvisionController(Provisions provisions) {
        this.provisions = provisions;
    }

    @GetMapping("/provisions")
    String list(Model model) {
        model.addAttribute("provisions", provisions.all());
        return "provisions/list";
    }
}
