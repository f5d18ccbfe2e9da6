package vn.loive.administration;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;
import vn.loive.ui.Section;

/** The accounts of a province: who there is. */
@Controller
class AccountController {

    private static final int SECTION_ORDER = 80;

    private final Accounts accounts;
    private final AccountPages pages;

    AccountController(Accounts accounts, AccountPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    @Bean
    static Section accountsSection() {
        return new Section("administration.section", "/accounts", SECTION_ORDER);
    }

    @GetMapping("/accounts")
    ModelAndView list(Actor actor) {
        return new ModelAndView("administration/list")
                .addObject(
                        "lines", accounts.all(actor).stream().map(pages::line).toList());
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return accounts.find(new AccountId(id))
                .map(account -> pages.account(account, Form.fresh("administration.account")))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
