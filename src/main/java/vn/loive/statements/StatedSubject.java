package vn.loive.statements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.LegalTerm;

/**
 * What a figure may be stated of: what no register counts yet, and what one counts from the day on which it was begun.
 * The words stand in the message bundle under {@code statements.subject.<code>}.
 */
@LegalTerm(vi = "nội dung xác nhận số liệu", means = "What an agency may state a figure of where no rows exist.")
public enum StatedSubject {
    /** Victims received, verified, determined. */
    VICTIMS_RECEIVED(Unit.VICTIMS, Sort.OCCURRENCE),
    /** Trafficking crimes detected. */
    CRIMES_DETECTED(Unit.CRIMES, Sort.OCCURRENCE),
    /** Volunteer social-work teams. */
    VOLUNTEER_TEAMS(Unit.TEAMS, Sort.STOCK),
    /** Volunteers in those teams. */
    VOLUNTEERS(Unit.VOLUNTEERS, Sort.STOCK),
    /** Facilities that receive and help victims. */
    RECEPTION_FACILITIES(Unit.FACILITIES, Sort.STOCK),
    /** Different slogans, however often shown. */
    DIFFERENT_SLOGANS(Unit.SLOGANS, Sort.FLOW),
    /** Mountain districts in which people were told. */
    MOUNTAIN_DISTRICTS_REACHED(Unit.MOUNTAIN_DISTRICTS, Sort.FLOW),
    /** Officers among whom a document was made known. */
    OFFICERS_INFORMED(Unit.OFFICERS, Sort.FLOW),
    /** Levels of procuracy and court that were reached. */
    LEVELS_REACHED(Unit.LEVELS, Sort.FLOW),
    /** Inspections of the help that victims get. */
    INSPECTIONS(Unit.INSPECTIONS, Sort.FLOW),
    /** Proposals to amend the law. */
    LAW_PROPOSALS(Unit.PROPOSALS, Sort.FLOW),
    /** Models of prevention and help in the community. */
    COMMUNITY_MODELS(Unit.MODELS, Sort.STOCK),
    /** Agencies that signed a programme of coordination. */
    SIGNING_AGENCIES(Unit.AGENCIES, Sort.FLOW),
    /** Key tasks on which a conference concluded. */
    KEY_TASKS(Unit.KEY_TASKS, Sort.FLOW),
    /** Years that a review says it covers. */
    REVIEW_YEARS(Unit.YEARS, Sort.FLOW),
    /** Target: determined victims who get services and benefits. */
    TARGET_VICTIMS_SERVED(Unit.VICTIMS, Sort.TARGET),
    /** Target: places at high risk or with victims in which people are told. */
    TARGET_PLACES_INFORMED(Unit.COMMUNES, Sort.TARGET),
    /** Target: officers for victim support who are trained. */
    TARGET_OFFICERS_TRAINED(Unit.OFFICERS, Sort.TARGET),
    // What the register of activities counts, in its units.
    SPECIAL_PAGES(Unit.SPECIAL_PAGES, Sort.REGISTERED),
    NEWSPAPER_COPIES(Unit.NEWSPAPER_COPIES, Sort.REGISTERED),
    BROADCASTS(Unit.BROADCASTS, Sort.REGISTERED),
    BANNERS(Unit.BANNERS, Sort.REGISTERED),
    POSTERS(Unit.POSTERS, Sort.REGISTERED),
    LEAFLETS(Unit.LEAFLETS, Sort.REGISTERED),
    NEWS_ITEMS(Unit.NEWS_ITEMS, Sort.REGISTERED),
    TEXT_MESSAGES(Unit.TEXT_MESSAGES, Sort.REGISTERED),
    SESSIONS(Unit.SESSIONS, Sort.REGISTERED),
    POSTS(Unit.POSTS, Sort.REGISTERED),
    SCHOOL_ACTIVITIES(Unit.SCHOOL_ACTIVITIES, Sort.REGISTERED),
    ATTENDANCES(Unit.ATTENDANCES, Sort.REGISTERED),
    PEOPLE_REACHED(Unit.PEOPLE, Sort.REGISTERED);

    /** How figures of a subject behave. */
    enum Sort {
        /** May or may not have occurred; a positive number comes from the case files, never from a statement. */
        OCCURRENCE(EnumSet.complementOf(EnumSet.of(FigureKind.EXACT, FigureKind.MORE_THAN))),
        /** Done over a period. */
        FLOW(EnumSet.complementOf(EnumSet.of(FigureKind.ZERO_TO_DATE, FigureKind.NIL_INFORMATION))),
        /** There on a day. */
        STOCK(FLOW.kinds),
        /** Counted by the register; only what was before it began is stated, as an opening balance. */
        REGISTERED(EnumSet.of(FigureKind.EXACT, FigureKind.MORE_THAN, FigureKind.NOT_COUNTED)),
        /** Percent to be reached in a period, which may lie ahead. */
        TARGET(EnumSet.of(FigureKind.EXACT));

        @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf cannot change; the type alone does not say so.
        private final Set<FigureKind> kinds;

        Sort(Set<FigureKind> kinds) {
            this.kinds = Set.copyOf(kinds);
        }
    }

    private final Unit unit;
    private final Sort sort;

    StatedSubject(Unit unit, Sort sort) {
        this.unit = unit;
        this.sort = sort;
    }

    /** What is counted; of a target, what the percentage is taken of. */
    public Unit unit() {
        return unit;
    }

    /** Whether a figure of that kind may be stated of it. */
    public boolean takes(FigureKind kind) {
        return sort.kinds.contains(kind);
    }

    /** Whether a figure holds for a day and not for a period. */
    public boolean isOfADay() {
        return sort == Sort.STOCK;
    }

    /** Whether the register of activities counts it, so that only an opening balance is stated. */
    public boolean isRegistered() {
        return sort == Sort.REGISTERED;
    }

    /** Whether it is a percentage to be reached. */
    public boolean isTarget() {
        return sort == Sort.TARGET;
    }

    /** The subjects of which statements are put side by side in time. */
    static List<StatedSubject> occurrences() {
        return Arrays.stream(values())
                .filter(subject -> subject.sort == Sort.OCCURRENCE)
                .toList();
    }

    /** Message key of its name. */
    public String key() {
        return "statements.subject." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
