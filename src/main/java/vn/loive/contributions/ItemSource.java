package vn.loive.contributions;

import org.jspecify.annotations.Nullable;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;

/** Says for which item activities of a kind are counted. */
final class ItemSource {

    private ItemSource() {}

    /** The item; null when no request asks for such activities yet. */
    static @Nullable ReportItem of(ActivityKind kind) {
        return switch (kind) {
            case SPECIAL_PAGE -> ReportItem.SPECIAL_PAGES;
            case NEWSPAPER_COPIES -> ReportItem.NEWSPAPER_COPIES;
            case BROADCAST -> ReportItem.BROADCASTS;
            case BANNER -> ReportItem.BANNERS;
            case POSTER -> ReportItem.POSTERS;
            case NEWS_ITEM -> ReportItem.NEWS_ITEMS;
            case LEAFLET, TEXT_MESSAGE, SESSION, POST, SCHOOL_ACTIVITY -> null;
        };
    }
}
