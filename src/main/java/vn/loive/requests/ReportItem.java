package vn.loive.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.loive.agencies.AgencyKind;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;

/** What a request may ask an agency for; a number comes out of the register of activities, never from a keyboard. */
@LegalTerm(vi = "chỉ tiêu báo cáo", means = "What a request for figures may ask an agency for.")
public enum ReportItem {
    /** Special newspaper pages. */
    SPECIAL_PAGES(Unit.SPECIAL_PAGES, true),
    /** Copies of a newspaper handed out. */
    NEWSPAPER_COPIES(Unit.NEWSPAPER_COPIES, true),
    /** Broadcasts. */
    BROADCASTS(Unit.BROADCASTS, true),
    /** Banners, with what stands on them. */
    BANNERS(Unit.BANNERS, true),
    /** Boards and posters. */
    POSTERS(Unit.POSTERS, true),
    /** News items, articles and features. */
    NEWS_ITEMS(Unit.NEWS_ITEMS, true),
    /** Victims received: only statements; a number would come out of the guarded wing. */
    VICTIMS_RECEIVED(Unit.VICTIMS, false);

    private final Unit unit;
    private final boolean counted;

    ReportItem(Unit unit, boolean counted) {
        this.unit = unit;
        this.counted = counted;
    }

    /** What is counted. */
    public Unit unit() {
        return unit;
    }

    /** The stable text under which its words stand in the bundle, such as {@code special-pages}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an agency may state when its register has nothing. */
    public List<FigureKind> statements() {
        return counted
                ? List.of(FigureKind.ZERO_IN_PERIOD, FigureKind.NOT_COUNTED)
                : List.of(FigureKind.ZERO_IN_PERIOD, FigureKind.NIL_INFORMATION);
    }

    /** What agencies of a kind are usually asked for, as a form offers it; none for those that are not usually asked. */
    public static Set<ReportItem> usualFor(AgencyKind asked) {
        if (asked == AgencyKind.LEAD_DEPARTMENT) {
            return EnumSet.of(SPECIAL_PAGES, NEWSPAPER_COPIES);
        }
        if (asked == AgencyKind.SOCIAL_CENTRE) {
            return EnumSet.of(VICTIMS_RECEIVED);
        }
        return isLocal(asked)
                ? EnumSet.of(BROADCASTS, BANNERS, POSTERS, NEWS_ITEMS, VICTIMS_RECEIVED)
                : EnumSet.noneOf(ReportItem.class);
    }

    /** Since 1/7/2025 there are no districts; communes report to the department at once. */
    private static boolean isLocal(AgencyKind asked) {
        return asked == AgencyKind.DISTRICT_OFFICE || asked == AgencyKind.COMMUNE_PEOPLES_COMMITTEE;
    }
}
