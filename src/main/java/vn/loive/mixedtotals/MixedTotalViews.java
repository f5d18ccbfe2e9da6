package vn.loive.mixedtotals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Reach;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.figures.UnitOverride;
import vn.loive.figures.WrittenFigure;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** Puts sums, names and words to totals of unlike units, with a fixed number of queries however many there are. */
@Component
class MixedTotalViews {

    private final MixedTotals totals;
    private final Reached reached;
    private final Accounts accounts;
    private final Agencies agencies;

    MixedTotalViews(MixedTotals totals, Reached reached, Accounts accounts, Agencies agencies) {
        this.totals = totals;
        this.reached = reached;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /**
     * A total as the page shows it.
     *
     * @param sum the total as the register stands now; nothing when it does not add up any more
     * @param parts what stands in each unit
     * @param missing who gave no number
     * @param by who answers for it, as pages call the person
     */
    record View(
            MixedTotal total,
            @Nullable WrittenFigure sum,
            List<WrittenFigure> parts,
            String missing,
            String agency,
            String by,
            boolean mayDrop) {}

    List<View> of(Actor reader, List<MixedTotal> all, Locale locale) {
        if (all.isEmpty()) {
            return List.of();
        }
        Reached.Found found = reached.on(whole(all));
        Map<AgencyId, Agency> names =
                agencies.byId(all.stream().map(MixedTotal::agency).collect(Collectors.toSet()));
        Map<AccountId, String> people =
                accounts.all(reader).stream().collect(Collectors.toMap(Account::id, Account::displayName));
        Set<AgencyId> mine = totals.answering(reader);
        return all.stream()
                .map(total -> view(
                        total,
                        found.parts(total.days(), total.kind()),
                        names,
                        people,
                        mine.contains(total.agency()),
                        locale))
                .toList();
    }

    private View view(
            MixedTotal total,
            List<Part> parts,
            Map<AgencyId, Agency> names,
            Map<AccountId, String> people,
            boolean own,
            Locale locale) {
        Agency agency = names.get(total.agency());
        String office = agency == null ? "" : agency.shortName();
        String known = people.getOrDefault(total.by(), "");
        String by = known.isEmpty() ? office : known;
        FigureWording wording = FigureWording.of(locale);
        Figure sum = Figures.sum(parts, new UnitOverride(by, total.reason())) instanceof Sum.Total(var figure, var _)
                ? figure
                : null;
        return new View(
                total,
                sum == null ? null : wording.screen(sum),
                written(parts, wording),
                sum == null ? "" : wording.missing(sum),
                office,
                by,
                total.dropped() == null && own);
    }

    /** What stands in each unit, for itself. */
    static List<WrittenFigure> written(Collection<Part> parts, FigureWording wording) {
        return Reach.sums(parts).values().stream()
                .flatMap(sum -> sum instanceof Sum.Total(var figure, var _)
                        ? Stream.of(wording.screen(figure))
                        : Stream.<WrittenFigure>empty())
                .toList();
    }

    private static Period whole(List<MixedTotal> all) {
        return all.stream().map(MixedTotal::days).reduce(MixedTotalViews::both).orElseThrow();
    }

    private static Period both(Period one, Period other) {
        LocalDate first = one.from().isBefore(other.from()) ? one.from() : other.from();
        return new Period(first, one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
