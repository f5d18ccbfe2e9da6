package vn.loive.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.Agency;
import vn.loive.contributions.Contribution;
import vn.loive.contributions.ContributionState;
import vn.loive.contributions.ReportLine;
import vn.loive.figures.Figure;
import vn.loive.figures.Figures;
import vn.loive.figures.Part;
import vn.loive.figures.Sum;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.LegalTerm;

/**
 * What all addressees of a request say, side by side and added up; who is missing is named and never counted as zero.
 *
 * @param request the request
 * @param rows one for each addressee
 * @param sites the reception places of the province on the last day of the period
 */
@LegalTerm(vi = "bảng tổng hợp", means = "What all addressees of a request say, side by side and added up.")
public record Consolidation(ReportRequest request, List<Row> rows, List<ReceptionSite> sites) {

    public Consolidation {
        rows = List.copyOf(rows);
        sites = List.copyOf(sites);
    }

    /**
     * What one addressee says.
     *
     * @param agency the addressee
     * @param contribution its newest version; null when nothing has come
     * @param waived whether the agency that asked can do without its answer; what is missing stays missing
     */
    public record Row(Agency agency, @Nullable Contribution contribution, boolean waived) {

        /** Whether nothing that counts has come. */
        public boolean awaited() {
            return contribution == null || !contribution.counts();
        }

        /** How it stands. */
        public ContributionState state() {
            return contribution == null ? new ContributionState.Awaited() : contribution.state();
        }
    }

    /** The items that anybody is asked for, in their order. */
    public List<ReportItem> items() {
        return List.of(ReportItem.values()).stream()
                .filter(item -> !rows(item).isEmpty())
                .toList();
    }

    /** The addressees that are asked for an item. */
    public List<Row> rows(ReportItem item) {
        return rows.stream()
                .filter(row -> request.askedOf(row.agency().id()).contains(item))
                .toList();
    }

    /** What an addressee says about an item. */
    public Figure figure(Row row, ReportItem item) {
        if (!request.askedOf(row.agency().id()).contains(item)) {
            return new Figure.NotApplicable(item.unit());
        }
        Contribution contribution = row.contribution();
        return contribution == null
                ? new Figure.NotSubmitted(item.unit())
                : contribution.figure(item, row.agency().shortName(), request.period());
    }

    /** What all addressees together say about an item. */
    public Figure total(ReportItem item) {
        Sum sum = Figures.sum(rows.stream()
                .map(row -> new Part(row.agency().shortName(), figure(row, item)))
                .toList());
        return switch (sum) {
            case Sum.Total(Figure figure, var _) -> figure;
            case Sum.NothingToAdd _ -> new Figure.NotApplicable(item.unit());
            // A total beyond reason is no number until the mistyped part is found.
            case Sum.UnlikeUnits _, Sum.NoCommonPeriod _, Sum.TooLarge _ -> new Figure.NotCounted(item.unit());
        };
    }

    /** The addressees from which nothing that counts has come. */
    public List<Row> awaited() {
        return rows.stream().filter(Row::awaited).toList();
    }

    /** The addressees from which nothing that counts has come, and need not. */
    public List<Row> waived() {
        return rows.stream().filter(row -> row.awaited() && row.waived()).toList();
    }

    /** The reception places that nobody has said to be ready on the last day of the period, or that are said not to be. */
    List<ReceptionSite> unready() {
        return sites.stream().filter(site -> !site.ready()).toList();
    }

    /** The different slogans on the banners that count, in the order of the addressees. */
    public List<String> slogans() {
        return rows(ReportItem.BANNERS).stream()
                .filter(row -> !row.awaited())
                .map(Row::contribution)
                .flatMap(contribution -> contribution == null
                        ? java.util.stream.Stream.empty()
                        : contribution.line(ReportItem.BANNERS).stream())
                .map(ReportLine::slogans)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
