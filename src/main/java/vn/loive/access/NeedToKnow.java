package vn.loive.access;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/**
 * Says which parts of what is known of a person open to whoever acts.
 * The roles are read anew at each question, so that a role taken back is gone with the next request.
 */
@Service
@LegalTerm(
        vi = "nguyên tắc chỉ biết phần việc cần biết",
        means = "Nobody opens more of a person than their step needs.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 6")
public class NeedToKnow {

    private final NeedTable table;
    private final Accounts accounts;
    private final Clock clock;

    NeedToKnow(NeedTable table, Accounts accounts, Clock clock) {
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The groups that open, by their codes.
     *
     * @param steps the steps that the actor's agency has in the matter at this moment
     * @param state whether the matter is still dealt with
     */
    public Set<String> groups(Actor actor, Collection<MatterStep> steps, MatterState state) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(accounts.of(actor).roles(LegalDay.today(clock)));
        return table.groups(roles, steps, state);
    }

    /** The groups that a part opens to those of its agency who keep files, by their codes, while the matter is dealt with. */
    public Set<String> opensTo(MatterStep step) {
        return table.groups(EnumSet.of(Role.CASE_WORKER, Role.CASE_SUPERVISOR), List.of(step), MatterState.OPEN);
    }
}
