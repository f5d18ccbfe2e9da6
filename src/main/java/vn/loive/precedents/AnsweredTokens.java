package vn.loive.precedents;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureWording;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveToken.Evidence;
import vn.loive.manuscript.LiveToken.Sort;
import vn.loive.reporting.Consolidation;
import vn.loive.reporting.Consolidation.Row;
import vn.loive.reporting.ReportTokens;
import vn.loive.requests.ReportItem;

/** Who confirmed what, who was told nothing and who has not answered, by the full names that a paper needs. */
final class AnsweredTokens {

    private static final List<ReportItem> TALKS = List.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES);

    private AnsweredTokens() {}

    /**
     * All of them.
     *
     * @param settled whether a statement about the whole province already says that there were no victims
     */
    static List<LiveToken> of(Consolidation all, boolean settled) {
        List<Row> untold = all.awaited().stream()
                .filter(row -> TALKS.stream().anyMatch(item -> all.rows(item).contains(row)))
                .toList();
        return Stream.of(
                        Stream.of(names("awaited", all.awaited()), names("told.awaited", untold), uncounted(all)),
                        confirmations(all, ReportItem.VICTIMS_RECEIVED),
                        confirmations(all, ReportItem.TIPS_RECEIVED),
                        Stream.of(unsettled(all, settled)))
                .flatMap(made -> made)
                .toList();
    }

    /** "Sở A và Sở B chưa nêu đủ số buổi; Hội C chưa nêu đủ số lượt người": who told of talks but not of how many. */
    private static LiveToken uncounted(Consolidation all) {
        List<String> clauses = TALKS.stream()
                .map(item -> clause(item, saying(all, item, AnsweredTokens::open)))
                .filter(clause -> !clause.isEmpty())
                .toList();
        return token("told.uncounted", String.join("; ", clauses), all.rows());
    }

    private static String clause(ReportItem item, List<Row> who) {
        return who.isEmpty()
                ? ""
                : "%s chưa nêu đủ số %s".formatted(series(who), FigureWording.VIETNAMESE.unit(item.unit()));
    }

    private static boolean open(Figure figure) {
        return figure instanceof Figure.NotCounted || figure instanceof Figure.AtLeast;
    }

    /** Who confirmed that there was nothing, unless all did; who was told nothing; whose word is missing. */
    private static Stream<LiveToken> confirmations(Consolidation all, ReportItem item) {
        List<Row> confirmed = zero(all.total(item)) ? List.of() : saying(all, item, AnsweredTokens::zero);
        return Stream.of(
                names(item.code() + ".confirmed", confirmed),
                names(item.code() + ".uninformed", saying(all, item, Figure.NilInformation.class::isInstance)),
                names(item.code() + ".awaited", saying(all, item, Figure.NotSubmitted.class::isInstance)));
    }

    /** Why nobody can say yet that there were no victims; empty once it is said. */
    private static LiveToken unsettled(Consolidation all, boolean settled) {
        ReportItem item = ReportItem.VICTIMS_RECEIVED;
        List<Row> silent = saying(all, item, figure -> !zero(figure) && !(figure instanceof Figure.NotApplicable));
        boolean known = settled || zero(all.total(item));
        String reason = silent.isEmpty()
                ? "chưa có cơ quan, đơn vị xác nhận"
                : "còn %s cơ quan, đơn vị chưa xác nhận".formatted(FigureWording.VIETNAMESE.number(silent.size()));
        return token("victims-received.unsettled", known ? "" : reason, silent);
    }

    private static boolean zero(Figure figure) {
        return figure instanceof Figure.ZeroInPeriod || figure instanceof Figure.ZeroToDate;
    }

    private static List<Row> saying(Consolidation all, ReportItem item, Predicate<Figure> what) {
        return all.rows(item).stream()
                .filter(row -> what.test(all.figure(row, item)))
                .toList();
    }

    private static LiveToken names(String name, List<Row> rows) {
        return token(name, series(rows), rows);
    }

    private static String series(List<Row> rows) {
        return ReportTokens.series(rows.stream().map(row -> row.agency().name()).toList());
    }

    private static LiveToken token(String name, String words, List<Row> rows) {
        List<Evidence> evidence = rows.stream()
                .map(row -> new Evidence(row.agency().name(), null, "", ""))
                .toList();
        return LiveToken.list(name, Sort.LIST, List.of(words), false, evidence);
    }
}
