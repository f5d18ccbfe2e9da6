package vn.loive.demonstration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.administration.DemonstrationAccounts;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.samples.GuardedScene;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Opens the accounts of the invented people, all with one published password. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationPeople {

    static final String PASSWORD = "Trinh-dien-2021";

    private static final String WAITS = "?";

    private final DemonstrationAccounts accounts;
    private final List<GuardedScene> guarded;

    DemonstrationPeople(DemonstrationAccounts accounts, List<GuardedScene> guarded) {
        this.accounts = accounts;
        this.guarded = guarded;
    }

    /** What the guarded wing tells, in the name of those who keep files. */
    void playGuarded(Map<String, Actor> keepers) {
        guarded.forEach(scene -> scene.play(keepers));
    }

    /**
     * Who may act.
     *
     * @param agencies for each agency the first one who may act for it in the programme
     * @param keepers those who keep files of persons, by name and agency, such as {@code giuhoso.so.87}
     */
    record Opened(Map<String, Actor> agencies, Map<String, Actor> keepers) {}

    Opened open() {
        Map<String, Actor> actors = new HashMap<>();
        Map<String, Actor> keepers = new HashMap<>();
        UUID administrator = new UUID(0, 0);
        for (Row row : TextTable.read("accounts")) {
            String agency = row.text("agency");
            AccountId account = opened(row, administrator);
            Actor actor = actor(agency, account.value());
            if (roles(row).contains(Role.ADMINISTRATOR)) {
                administrator = account.value();
            } else if (keepsFiles(row)) {
                keepers.put(row.text("name") + "." + agency, actor);
            } else {
                actors.putIfAbsent(agency, actor);
            }
        }
        return new Opened(actors, keepers);
    }

    /** Opens the account of a row; a role with a question mark waits for a second person. */
    private AccountId opened(Row row, UUID giver) {
        Actor actor = actor(row.text("agency"), giver);
        boolean waits = row.text("roles").endsWith(WAITS);
        return waits
                ? accounts.openAwaiting(actor, row.text("name"), row.text("person"), PASSWORD, roles(row))
                : accounts.open(actor, row.text("name"), row.text("person"), PASSWORD, roles(row));
    }

    private static Actor actor(String agency, UUID account) {
        ProvinceCode province = new ProvinceCode(
                agency.matches("phong.*|ubnd.29929.2016") ? "87" : agency.substring(agency.length() - 2));
        return new Actor(account, Ids.agency(agency).value(), province, Ids.id("request", agency));
    }

    private static boolean keepsFiles(Row row) {
        return roles(row).contains(Role.CASE_WORKER) || roles(row).contains(Role.CASE_SUPERVISOR);
    }

    private static Set<Role> roles(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = row.several("roles", " ");
        names.forEach(name -> roles.add(Role.valueOf(name.replace(WAITS, ""))));
        return roles;
    }
}
