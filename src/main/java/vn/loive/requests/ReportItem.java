package vn.loive.requests;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    /** Leaflets handed out. */
    LEAFLETS(Unit.LEAFLETS, true),
    /** Text messages sent. */
    TEXT_MESSAGES(Unit.TEXT_MESSAGES, true),
    /** Posts on the web and on social networks. */
    POSTS(Unit.POSTS, true),
    /** Sessions held. */
    SESSIONS(Unit.SESSIONS, true),
    /** Attendances at sessions and at what schools do; people who came are not attendances. */
    ATTENDANCES(Unit.ATTENDANCES, true),
    /** What schools do. */
    SCHOOL_ACTIVITIES(Unit.SCHOOL_ACTIVITIES, true),
    /** Victims received: only statements; a number would come out of the guarded wing. */
    VICTIMS_RECEIVED(Unit.VICTIMS, false),
    /** Tips and denunciations received: only statements, for the same reason. */
    TIPS_RECEIVED(Unit.TIPS, false),
    /** Calls to a hotline: only statements, for the same reason. */
    CALLS_RECEIVED(Unit.CALLS, false);

    private static final Map<AgencyKind, Set<ReportItem>> USUAL = Map.ofEntries(
            entry(AgencyKind.LEAD_DEPARTMENT, SPECIAL_PAGES, NEWSPAPER_COPIES),
            entry(AgencyKind.SOCIAL_CENTRE, VICTIMS_RECEIVED),
            // As the papers of the years up to 2025 report them; since 1/7/2025 there are no districts.
            entry(AgencyKind.DISTRICT_OFFICE, BROADCASTS, BANNERS, POSTERS, NEWS_ITEMS, VICTIMS_RECEIVED),
            entry(
                    AgencyKind.COMMUNE_PEOPLES_COMMITTEE,
                    BROADCASTS,
                    BANNERS,
                    POSTERS,
                    NEWS_ITEMS,
                    LEAFLETS,
                    POSTS,
                    SESSIONS,
                    ATTENDANCES,
                    VICTIMS_RECEIVED),
            entry(
                    AgencyKind.POLICE,
                    BANNERS,
                    LEAFLETS,
                    TEXT_MESSAGES,
                    SESSIONS,
                    ATTENDANCES,
                    VICTIMS_RECEIVED,
                    TIPS_RECEIVED,
                    CALLS_RECEIVED),
            entry(AgencyKind.BORDER_GUARD, NEWS_ITEMS, SESSIONS, ATTENDANCES, VICTIMS_RECEIVED, TIPS_RECEIVED),
            entry(AgencyKind.EDUCATION, SESSIONS, ATTENDANCES, SCHOOL_ACTIVITIES),
            entry(AgencyKind.INFORMATION, NEWS_ITEMS, TEXT_MESSAGES, POSTS),
            entry(AgencyKind.MEDIA, BROADCASTS, NEWS_ITEMS, POSTS),
            entry(AgencyKind.WOMENS_UNION, SESSIONS, ATTENDANCES),
            entry(AgencyKind.HOTLINE_CENTRE, TIPS_RECEIVED, CALLS_RECEIVED));

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
                ? List.of(FigureKind.ZERO_IN_PERIOD, FigureKind.NOT_COUNTED, FigureKind.NOT_APPLICABLE)
                : List.of(FigureKind.ZERO_IN_PERIOD, FigureKind.NIL_INFORMATION, FigureKind.NOT_APPLICABLE);
    }

    /** Whether its number comes out of the register of activities; of others an agency only states that there were none. */
    public boolean counted() {
        return counted;
    }

    /** What agencies of a kind are usually asked for, as a form offers it; none for those that are not usually asked. */
    public static Set<ReportItem> usualFor(AgencyKind asked) {
        return USUAL.getOrDefault(asked, Set.of());
    }

    private static Map.Entry<AgencyKind, Set<ReportItem>> entry(
            AgencyKind asked, ReportItem first, ReportItem... more) {
        return Map.entry(asked, Collections.unmodifiableSet(EnumSet.of(first, more)));
    }
}
