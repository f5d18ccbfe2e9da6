package vn.loive.provisions;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.loive.ui.Section;

/** The list of rules with their sources. */
@Controller
class ProvisionController {

    private static final int SECTION_ORDER = 70;

    private final Provisions provisions;

    ProvisionController(Provisions provisions) {
        this.provisions = provisions;
    }

    @Bean
    static Section provisionsSection() {
        return new Section("provisions.section", "/provisions", SECTION_ORDER);
    }

    @GetMapping("/provisions")
    String list(Model model) {
        model.addAttribute("provisions", provisions.all());
        return "provisions/list";
    }
}
