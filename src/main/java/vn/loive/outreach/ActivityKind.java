package vn.loive.outreach;

import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;

/** What sort of communication it was; each kind is counted in one unit, so that its figures always add up. */
@LegalTerm(
        vi = "hình thức thông tin, tuyên truyền",
        means = "What sort of communication activity it was.",
        source = "Luật 66/2011/QH12, Điều 7")
public enum ActivityKind {
    SPECIAL_PAGE(Unit.SPECIAL_PAGES, false),
    NEWSPAPER_COPIES(Unit.NEWSPAPER_COPIES, false),
    BROADCAST(Unit.BROADCASTS, false),
    BANNER(Unit.BANNERS, true),
    POSTER(Unit.POSTERS, true),
    LEAFLET(Unit.LEAFLETS, false),
    NEWS_ITEM(Unit.NEWS_ITEMS, false),
    TEXT_MESSAGE(Unit.TEXT_MESSAGES, true),
    SESSION(Unit.SESSIONS, false),
    POST(Unit.POSTS, true),
    SCHOOL_ACTIVITY(Unit.SCHOOL_ACTIVITIES, false);

    private final Unit unit;
    private final boolean carriesSlogans;

    ActivityKind(Unit unit, boolean carriesSlogans) {
        this.unit = unit;
        this.carriesSlogans = carriesSlogans;
    }

    /** What is counted. */
    public Unit unit() {
        return unit;
    }

    /** Whether slogans stand on it, which a report may list. */
    public boolean carriesSlogans() {
        return carriesSlogans;
    }
}
