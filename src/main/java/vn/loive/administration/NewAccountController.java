package vn.loive.administration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Role;
import vn.loive.agencies.Agencies;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** Inviting somebody: a form, and the link to hand over. */
@Controller
class NewAccountController {

    private static final String FORM = "administration.invite";
    private static final int LONGEST_NAME = 80;

    private final Invitations invitations;
    private final Agencies agencies;
    private final AccountPages pages;
    private final Clock clock;

    NewAccountController(Invitations invitations, Agencies agencies, AccountPages pages, Clock clock) {
        this.invitations = invitations;
        this.agencies = agencies;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/accounts/new")
    ModelAndView fresh(Actor actor) {
        return form(actor, new ModelAndView("administration/invite"), Form.fresh(FORM));
    }

    @PostMapping("/accounts")
    ModelAndView invite(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        Form form = Form.typed(FORM, sent);
        String name = form.text("display-name", LONGEST_NAME);
        UUID agency = agency(actor, form);
        if (name == null || agency == null || form.refused()) {
            return form(actor, form.again("administration/invite"), form);
        }
        return switch (invitations.invite(actor, agency, form.value("sign-in-name"), name, roles(form))) {
            case OneTimeLink link -> pages.link(link);
            case CannotInvite refusal -> {
                form.refuse(refusal instanceof CannotInvite.NoRole ? "roles" : "sign-in-name", refusal);
                yield form(actor, form.again("administration/invite"), form);
            }
        };
    }

    private static Set<Role> roles(Form form) {
        return form.values("roles").stream()
                .filter(value -> List.of(Role.values()).stream()
                        .anyMatch(role -> role.name().equals(value)))
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private @Nullable UUID agency(Actor actor, Form form) {
        return choices(actor).stream()
                .filter(choice -> choice.value().equals(form.value("agency")))
                .map(choice -> UUID.fromString(choice.value()))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse("agency", new CannotInvite.NoAgency());
                    return null;
                });
    }

    private ModelAndView form(Actor actor, ModelAndView page, Form form) {
        return page.addObject("form", form)
                .addObject("agencies", choices(actor))
                .addObject("province", actor.province().value())
                .addObject("roles", Choice.ofEnum(Role.class, "accounts.role"));
    }

    private List<Choice> choices(Actor actor) {
        return agencies.of(actor.province(), LegalDay.today(clock)).stream()
                .map(agency -> Choice.ofText(agency.id().value().toString(), agency.name()))
                .toList();
    }
}
