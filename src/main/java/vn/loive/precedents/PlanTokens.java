package vn.loive.precedents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyLevel;
import vn.loive.figures.FigureWording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.reporting.ReportTokens;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;
import vn.loive.statements.Statement;
import vn.loive.statements.StatementFilter;
import vn.loive.statements.Statements;

/** Who has tasks in a plan, which numbers people may call, and the targets of its year. */
@Component
class PlanTokens {

    private final Agencies agencies;
    private final HotlineTokens hotlines;
    private final Statements statements;

    PlanTokens(Agencies agencies, HotlineTokens hotlines, Statements statements) {
        this.agencies = agencies;
        this.hotlines = hotlines;
        this.statements = statements;
    }

    /**
     * All of them.
     *
     * @param day whose names and numbers are meant
     * @param year the days of the plan
     */
    List<LiveToken> of(ProvinceCode province, LocalDate day, Period year) {
        List<LiveToken> tokens = new ArrayList<>();
        byKind(province, day).forEach((kind, found) -> tokens.add(named(kind, found)));
        tokens.addAll(hotlines.of(province, day));
        tokens.addAll(targets(year));
        return tokens;
    }

    /** The agencies at the head of the province, and those of districts or communes as one. */
    private Map<AgencyKind, List<Agency>> byKind(ProvinceCode province, LocalDate day) {
        return agencies.of(province, day).stream()
                .filter(agency -> agency.kind() != AgencyKind.UNIT)
                .collect(Collectors.groupingBy(
                        Agency::kind, () -> new EnumMap<>(AgencyKind.class), Collectors.toList()));
    }

    /** Names where there are few; where every district or commune has one, only that there are such. */
    private static LiveToken named(AgencyKind kind, List<Agency> found) {
        boolean local = found.stream()
                .allMatch(agency -> agency.level() == AgencyLevel.DISTRICT || agency.level() == AgencyLevel.COMMUNE);
        List<String> names = local ? List.of("" + found.size()) : provincial(found);
        return LiveToken.list(
                code(kind.name()),
                Sort.NAME,
                List.of(ReportTokens.series(names)),
                false,
                found.stream()
                        .map(agency -> new Evidence(agency.name(), null, "", ""))
                        .toList());
    }

    private static List<String> provincial(Collection<Agency> found) {
        return found.stream()
                .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
                .map(Agency::name)
                .toList();
    }

    /** Targets are percentages: "100%". */
    private List<LiveToken> targets(Period year) {
        return statements.list(new StatementFilter(null, null, year)).stream()
                .filter(Statement::stands)
                .filter(statement -> statement.facts().subject().isTarget())
                .filter(statement -> statement.facts().days().equals(year))
                .map(PlanTokens::target)
                .toList();
    }

    private static LiveToken target(Statement target) {
        long percent = java.util.Objects.requireNonNull(target.facts().quantity());
        Evidence stated = new Evidence(
                target.facts().source(), null, "", "/statements/" + target.id().value());
        return LiveToken.list(
                code(target.facts().subject().name()),
                Sort.FIGURE,
                List.of(FigureWording.VIETNAMESE.number(percent) + "%"),
                false,
                List.of(stated));
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
