package vn.loive.tableentry;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.loive.agencies.AgencyId;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityOutcome.Refused;
import vn.loive.outreach.CannotRegister;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** Enters the rows of a table as ordinary activities, all of them or none. */
@Service
class Entries {

    private final Activities activities;
    private final TransactionTemplate nested;

    Entries(Activities activities, PlatformTransactionManager openTransactionManager) {
        this.activities = activities;
        this.nested = new TransactionTemplate(openTransactionManager);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What counts for the actor's agency in a month, the earliest first. */
    List<Activity> of(Actor actor, YearMonth month) {
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        return counted(actor, days);
    }

    private List<Activity> counted(Actor actor, Period days) {
        return activities.counted(days, Set.of(new AgencyId(actor.agency()))).stream()
                .sorted(Comparator.comparing(activity -> activity.facts().days().from()))
                .toList();
    }

    /** What each row states that is to be entered; a row that cannot be read says why and is not among them. */
    Map<EntryRow, ActivityFacts> read(List<EntryRow> rows) {
        Map<EntryRow, ActivityFacts> read = new LinkedHashMap<>();
        for (EntryRow row : rows) {
            ActivityFacts facts = row.read();
            if (facts != null) {
                read.put(row, facts);
            }
        }
        return read;
    }

    /** The rows that look like an activity entered before, or like a row above them, with what they have in common. */
    Map<Integer, Likeness> alike(Actor actor, Map<EntryRow, ActivityFacts> read) {
        Set<Likeness> known = read.values().stream()
                .map(ActivityFacts::days)
                .reduce(Entries::around)
                .map(days -> counted(actor, days))
                .orElse(List.of())
                .stream()
                .map(activity -> Likeness.of(activity.facts()))
                .collect(Collectors.toCollection(HashSet::new));
        Map<Integer, Likeness> alike = new LinkedHashMap<>();
        read.forEach((row, facts) -> {
            if (!known.add(Likeness.of(facts))) {
                alike.put(row.number(), Likeness.of(facts));
            }
        });
        return alike;
    }

    private static Period around(Period one, Period other) {
        return new Period(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /** Enters all rows and answers yes; when one is refused, which it then says, none is entered. */
    boolean enter(Actor actor, Map<EntryRow, ActivityFacts> read) {
        return Boolean.TRUE.equals(nested.execute(status -> {
            read.forEach((row, facts) -> register(actor, row, facts));
            boolean refused = read.keySet().stream().anyMatch(row -> row.form().refused());
            if (refused) {
                status.setRollbackOnly();
            }
            return !refused;
        }));
    }

    private void register(Actor actor, EntryRow row, ActivityFacts facts) {
        if (activities.register(actor, facts) instanceof Refused<CannotRegister>(List<CannotRegister> reasons)) {
            reasons.forEach(why -> row.form().refuse(field(why), why));
        }
    }

    private static String field(CannotRegister why) {
        return switch (why) {
            case FUTURE_DAY -> "to";
            case NOTHING_DONE -> "number";
            case UNKNOWN_CAMPAIGN -> "campaign";
            case UNKNOWN_PLACE -> "place";
            case UNKNOWN_PARTNER,
                    PARTNER_IS_LEAD,
                    CARRIES_NO_SLOGANS,
                    TOO_MANY_SLOGANS,
                    SLOGAN_TOO_LONG,
                    NOTE_TOO_LONG -> "kind";
        };
    }
}
