package vn.loive.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final BiFunction<Actor, LocalDate, Set<Role>> held;
    private final Clock clock;

    @Autowired
    NeedToKnow(NeedTable table, Accounts accounts, Clock clock) {
        this(table, (actor, day) -> accounts.of(actor).roles(day), clock);
    }

    NeedToKnow(NeedTable table, BiFunction<Actor, LocalDate, Set<Role>> held, Clock clock) {
        this.table = table;
        this.held = held;
        this.clock = clock;
    }

    /**
     * The groups that open, by their codes.
     *
     * @param steps the steps that the actor's agency has in the matter at this moment
     * @param state whether the matter is still dealt with
     */
    public Set<String> groups(Actor actor, Collection<MatterStep> steps, MatterState state) {
        return table.groups(held.apply(actor, LegalDay.today(clock)), steps, state);
    }

    /** The groups that a part opens to those of its agency who keep files, by their codes, while the matter is dealt with. */
    public Set<String> opensTo(MatterStep step) {
        return table.groups(EnumSet.of(Role.CASE_WORKER, Role.CASE_SUPERVISOR), List.of(step), MatterState.OPEN);
    }
}
