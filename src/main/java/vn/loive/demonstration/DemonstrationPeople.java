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
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Opens the accounts of the invented people, all with one published password. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationPeople {

    static final String PASSWORD = "Trinh-dien-2021";

    private final DemonstrationAccounts accounts;

    DemonstrationPeople(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    /** Opens the accounts and answers, for each agency, the first one who may act for it. */
    Map<String, Actor> open() {
        Map<String, Actor> actors = new HashMap<>();
        for (Row row : TextTable.read("accounts")) {
            String agency = row.text("agency");
            Actor nobody = actor(agency, new UUID(0, 0));
            AccountId account = accounts.open(nobody, row.text("name"), row.text("person"), PASSWORD, roles(row));
            actors.putIfAbsent(agency, actor(agency, account.value()));
        }
        return actors;
    }

    private static Actor actor(String agency, UUID account) {
        ProvinceCode province = new ProvinceCode(
                agency.matches("phong.*|ubnd.29929.2016") ? "87" : agency.substring(agency.length() - 2));
        return new Actor(account, Ids.agency(agency).value(), province, Ids.id("request", agency));
    }

    private static Set<Role> roles(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = row.several("roles", " ");
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }
}
