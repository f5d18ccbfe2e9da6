package vn.loive.contributions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audiences.Reach;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;

/**
 * Says what an activity gives to an item.
 * Each gives its own count to the item of its kind; what people come to also says how many attendances there were.
 */
final class ItemSource {

    private ItemSource() {}

    /** The row of an activity for an item; empty when the item does not count such activities. */
    static Optional<EvidenceRow> row(Activity activity, ReportItem item) {
        ActivityKind kind = activity.facts().kind();
        if (item == ReportItem.ATTENDANCES) {
            return isAttended(kind) ? Optional.of(attendances(activity)) : Optional.empty();
        }
        return countedFor(kind) == item ? Optional.of(EvidenceRow.of(activity)) : Optional.empty();
    }

    private static ReportItem countedFor(ActivityKind kind) {
        return switch (kind) {
            case SPECIAL_PAGE -> ReportItem.SPECIAL_PAGES;
            case NEWSPAPER_COPIES -> ReportItem.NEWSPAPER_COPIES;
            case BROADCAST -> ReportItem.BROADCASTS;
            case BANNER -> ReportItem.BANNERS;
            case POSTER -> ReportItem.POSTERS;
            case NEWS_ITEM -> ReportItem.NEWS_ITEMS;
            case LEAFLET -> ReportItem.LEAFLETS;
            case TEXT_MESSAGE -> ReportItem.TEXT_MESSAGES;
            case POST -> ReportItem.POSTS;
            case SESSION -> ReportItem.SESSIONS;
            case SCHOOL_ACTIVITY -> ReportItem.SCHOOL_ACTIVITIES;
        };
    }

    private static boolean isAttended(ActivityKind kind) {
        return kind == ActivityKind.SESSION || kind == ActivityKind.SCHOOL_ACTIVITY;
    }

    /** People came, so a number that is not stated, or stated in heads or pupils, is "no number given" and never zero. */
    private static EvidenceRow attendances(Activity activity) {
        Reach reach = activity.facts().audience().reach();
        return reach != null && reach.unit() == Unit.ATTENDANCES
                ? row(activity, reach.kind(), reach.quantity())
                : row(activity, FigureKind.NOT_COUNTED, null);
    }

    private static EvidenceRow row(Activity activity, FigureKind kind, @Nullable Long quantity) {
        return new EvidenceRow(
                activity.id(),
                activity.version(),
                kind,
                quantity,
                activity.facts().slogans());
    }
}
