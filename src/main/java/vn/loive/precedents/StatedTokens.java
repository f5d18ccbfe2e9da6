package vn.loive.precedents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyLevel;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureWording;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.Statement;
import vn.loive.statements.StatementFilter;
import vn.loive.statements.Statements;

/** What the agencies of a province state for a period where no rows exist: zeros, teams, districts reached. */
@Component
class StatedTokens {

    private final Statements statements;
    private final Agencies agencies;

    StatedTokens(Statements statements, Agencies agencies) {
        this.statements = statements;
        this.agencies = agencies;
    }

    /**
     * What stands of a period.
     *
     * @param said the statements that touch the period, the latest days first
     * @param by the agencies that made them
     */
    record Stated(List<Statement> said, Map<AgencyId, Agency> by, Period period) {

        /** A figure for each subject, over all agencies of the province. */
        List<LiveToken> tokens() {
            Map<StatedSubject, List<Statement>> provincial = said.stream()
                    .filter(statement -> agency(statement).level() == AgencyLevel.PROVINCE)
                    .filter(statement -> !statement.facts().subject().isTarget())
                    .collect(Collectors.groupingBy(
                            statement -> statement.facts().subject(),
                            () -> new EnumMap<>(StatedSubject.class),
                            Collectors.toList()));
            List<LiveToken> tokens = new ArrayList<>();
            provincial.forEach((subject, rows) -> tokens.add(token("stated." + code(subject), subject, rows)));
            return tokens;
        }

        /** Whether it is said of the whole province and the whole period that there was nothing. */
        boolean none(StatedSubject subject) {
            return tokens().stream()
                    .filter(token -> token.name().equals("stated." + code(subject)))
                    .anyMatch(token -> token.kind().equals("zero"));
        }

        /** A figure for each subject on which one agency has a say of its own. */
        List<LiveToken> tokens(String prefix, AgencyId agency) {
            return said.stream()
                    .filter(statement -> statement.agency().equals(agency))
                    .filter(statement -> !statement.facts().subject().isRegistered())
                    .map(statement -> token(
                            prefix + "." + code(statement.facts().subject()),
                            statement.facts().subject(),
                            List.of(statement)))
                    .toList();
        }

        private Agency agency(Statement statement) {
            return java.util.Objects.requireNonNull(by.get(statement.agency()));
        }

        private LiveToken token(String name, StatedSubject subject, List<Statement> rows) {
            Figure figure = figure(subject, rows);
            List<Evidence> evidence = rows.stream()
                    .map(row -> new Evidence(
                            agency(row).shortName(),
                            row.facts().figure(),
                            row.facts().source(),
                            "/statements/" + row.id().value()))
                    .toList();
            return LiveToken.figure(name, figure, FigureWording.VIETNAMESE.document(figure), evidence);
        }

        /** What is there on a day is known from the latest statement; what occurred or was done, from all together. */
        private Figure figure(StatedSubject subject, List<Statement> rows) {
            if (subject.isOfADay()) {
                return rows.getFirst().facts().figure();
            }
            List<Part> parts = rows.stream()
                    .map(row -> new Part(agency(row).shortName(), row.facts().figure()))
                    .toList();
            boolean occurrence = subject.takes(FigureKind.NIL_INFORMATION);
            if (occurrence && !covered(rows)) {
                return new Figure.NotSubmitted(subject.unit());
            }
            return Figures.sum(parts) instanceof Sum.Total(Figure total, var _)
                    ? total
                    : new Figure.NotCounted(subject.unit());
        }

        /** Whether the days of some statement hold the whole period: a zero of a part of it is none of the whole. */
        private boolean covered(Collection<Statement> rows) {
            return rows.stream()
                    .map(row -> row.facts().days())
                    .anyMatch(days ->
                            !days.from().isAfter(period.from()) && !days.to().isBefore(period.to()));
        }

        private static String code(StatedSubject subject) {
            return subject.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What was stated of these days and has not been withdrawn. */
    Stated of(Period period) {
        List<Statement> said = statements.list(new StatementFilter(null, null, period)).stream()
                .filter(Statement::stands)
                .sorted(Comparator.comparing((Statement statement) ->
                                statement.facts().days().to())
                        .reversed())
                .toList();
        return new Stated(
                said, agencies.byId(said.stream().map(Statement::agency).collect(Collectors.toSet())), period);
    }
}
