package vn.loive.outreach;

import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;

/** What sort of communication it was; each kind is counted in one unit, so that its figures always add up. */
@LegalTerm(
        vi = "hình thức thông tin, tuyên truyền",
        means = "What sort of communication activity it was.",
        source = "Luật 66/2011/QH12, Điều 7")
public enum ActivityKind {
    /** A special page of a newspaper. */
    SPECIAL_PAGE(Unit.SPECIAL_PAGES, false),
    /** Copies of a newspaper handed out. */
    NEWSPAPER_COPIES(Unit.NEWSPAPER_COPIES, false),
    /** A text on the air of a district or a residential area. */
    BROADCAST(Unit.BROADCASTS, false),
    /** Banners hung. */
    BANNER(Unit.BANNERS, true),
    /** Boards and posters put up. */
    POSTER(Unit.POSTERS, true),
    /** Leaflets handed out. */
    LEAFLET(Unit.LEAFLETS, false),
    /** News items, articles and features. */
    NEWS_ITEM(Unit.NEWS_ITEMS, false),
    /** Text messages to telephones. */
    TEXT_MESSAGE(Unit.TEXT_MESSAGES, true),
    /** Talks and meetings with people. */
    SESSION(Unit.SESSIONS, false);

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
