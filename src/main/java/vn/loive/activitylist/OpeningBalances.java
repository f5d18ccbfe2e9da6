package vn.loive.activitylist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.shared.Period;
import vn.loive.statements.Statement;
import vn.loive.statements.StatementFilter;
import vn.loive.statements.Statements;

/** Puts opening balances beside the rows of the register, with a fixed number of queries however many there are. */
@Component
class OpeningBalances {

    private final Statements statements;
    private final Activities activities;
    private final Agencies agencies;

    OpeningBalances(Statements statements, Activities activities, Agencies agencies) {
        this.statements = statements;
        this.activities = activities;
        this.agencies = agencies;
    }

    /** Those that fit a list: of its agency and days; none when it is narrowed in another way than they are stated. */
    List<OpeningBalance> beside(ListFilter filter) {
        ListFilter comparable =
                new ListFilter(null, filter.period(), filter.agency(), filter.kind(), null, ListFilter.ALL.audience());
        if (!filter.equals(comparable)) {
            return List.of();
        }
        return of(statements.list(new StatementFilter(null, filter.agency(), filter.period())).stream()
                .filter(one -> filter.kind() == null
                        || filter.kind().unit() == one.facts().subject().unit())
                .toList());
    }

    /** Those among these statements that stand, are opening balances, and are of what the register counts. */
    List<OpeningBalance> of(Collection<Statement> stated) {
        List<Statement> openings = stated.stream()
                .filter(Statement::stands)
                .filter(one -> one.facts().opening() && one.facts().subject().isRegistered())
                .toList();
        if (openings.isEmpty()) {
            return List.of();
        }
        Set<AgencyId> holders = new HashSet<>();
        openings.forEach(one -> holders.addAll(holders(one)));
        Map<AgencyId, Agency> names = agencies.byId(holders);
        List<Activity> rows = activities.counted(span(openings), holders);
        return openings.stream()
                .map(one -> new OpeningBalance(one, name(names, one.agency()), rows(one, rows, names)))
                .toList();
    }

    private static @Nullable Figure rows(Statement stated, List<Activity> rows, Map<AgencyId, Agency> names) {
        Set<AgencyId> holders = holders(stated);
        Unit unit = stated.facts().subject().unit();
        List<Part> parts = rows.stream()
                .filter(row -> holders.contains(row.lead()))
                .filter(row -> row.facts().days().overlaps(stated.facts().days()))
                .flatMap(row -> Stream.concat(Stream.of(row.figure()), row.facts().audience().reached().stream())
                        .filter(figure -> figure.unit() == unit)
                        .map(figure -> new Part(name(names, row.lead()), figure)))
                .toList();
        return Figures.sum(parts) instanceof Sum.Total total ? total.figure() : null;
    }

    /** Whoever states it with others states it of all of them. */
    private static Set<AgencyId> holders(Statement stated) {
        Set<AgencyId> holders = new HashSet<>(stated.facts().partners());
        holders.add(stated.agency());
        return holders;
    }

    private static Period span(List<Statement> openings) {
        return new Period(
                openings.stream()
                        .map(one -> one.facts().days().from())
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN),
                openings.stream()
                        .map(one -> one.facts().days().to())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MAX));
    }

    private static String name(Map<AgencyId, Agency> names, AgencyId id) {
        Agency agency = names.get(id);
        return agency == null ? id.value().toString() : agency.shortName();
    }
}
