package vn.loive.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountState;
import vn.loive.accounts.AwaitedRole;
import vn.loive.accounts.Confirmations;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.accounts.SecondPerson;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What pages of administration show of an account. */
@Component
class AccountPages {

    private final Agencies agencies;
    private final Confirmations confirmations;
    private final Clock clock;

    AccountPages(Agencies agencies, Confirmations confirmations, Clock clock) {
        this.agencies = agencies;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * An account in a list.
     *
     * @param account the account
     * @param agency the name of its agency
     * @param roles the roles held today
     * @param awaited the roles that wait for a second person
     * @param state word and shape of its stamp
     */
    record Line(Account account, String agency, List<Role> roles, List<Role> awaited, State state) {}

    /**
     * The stamp of a state, which also says what may be done.
     *
     * @param key end of its message key
     * @param stamp shape of its stamp
     * @param opens whether it can be opened
     * @param locks whether it can be locked
     */
    record State(String key, String stamp, boolean opens, boolean locks) {

        static State of(AccountState state) {
            return switch (state) {
                case AccountState.Invited ignored -> new State("invited", "stamp-draft", false, false);
                case AccountState.Active ignored -> new State("active", "stamp-done", false, true);
                case AccountState.Locked ignored -> new State("locked", "stamp-late", true, false);
                case AccountState.Disabled ignored -> new State("disabled", "stamp-off", true, false);
            };
        }
    }

    Line line(Account account) {
        String agency =
                agencies.find(new AgencyId(account.agency())).map(Agency::name).orElse("");
        List<Role> roles = account.roles(today()).stream().sorted().toList();
        List<Role> awaited = account.grants().stream()
                .filter(RoleGrant::waits)
                .map(RoleGrant::role)
                .sorted()
                .toList();
        return new Line(account, agency, roles, awaited, State.of(account.state()));
    }

    /** The page of one account. */
    ModelAndView account(Account account, Form form) {
        return fill(new ModelAndView("administration/account"), account, form);
    }

    /** The page of one account with the reason why an act was refused. */
    ModelAndView refused(Account account, Form form) {
        return fill(form.again("administration/account"), account, form);
    }

    /** The page that shows a one-time link, this once. */
    ModelAndView link(OneTimeLink link) {
        return new ModelAndView("administration/link")
                .addObject("expires", link.expires())
                .addObject("account", link.account())
                .addObject(
                        "address",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path(link.path())
                                .toUriString());
    }

    private ModelAndView fill(ModelAndView page, Account account, Form form) {
        LocalDate today = today();
        List<Choice> free = Stream.of(Role.values())
                .filter(role -> !account.given(today).contains(role))
                .map(role -> Choice.ofKey(role.name(), role.key()))
                .toList();
        return page.addObject("form", form)
                .addObject("line", line(account))
                .addObject("free", free)
                .addObject("seconds", seconds(account))
                .addObject(
                        "grants",
                        account.grants().stream()
                                .filter(grant -> grant.until() == null || grant.givenFor(today))
                                .toList());
    }

    /** Who is asked to confirm each role that waits, by the id of its grant. */
    private Map<UUID, SecondPerson> seconds(Account account) {
        return confirmations.all(account.actor()).stream()
                .filter(awaited -> awaited.account().id().equals(account.id()))
                .collect(Collectors.toMap(awaited -> awaited.grant().id(), AwaitedRole::second));
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }
}
