package vn.loive.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.LegalTerm;

/**
 * What a figure counts.
 * Unlike units do not add up: attendances are not people.
 * The few mixed units say which of them somebody may add by name; no other mix is possible at all.
 * The words stand in the message bundle under {@code figures.unit.<code>}.
 */
@LegalTerm(vi = "đơn vị tính", means = "What a figure counts; unlike units do not add up.")
public enum Unit {
    /** Special newspaper pages. */
    SPECIAL_PAGES,
    /** Copies of a newspaper. */
    NEWSPAPER_COPIES,
    /** Broadcasts, one each time that a text goes on air. */
    BROADCASTS,
    /** News items, articles and features as one joint count. */
    NEWS_ITEMS,
    /** Text messages sent. */
    TEXT_MESSAGES,
    /** Banners. */
    BANNERS,
    /** Boards and posters. */
    POSTERS,
    /** Leaflets. */
    LEAFLETS,
    /** Different slogans or messages, however often shown. */
    SLOGANS,
    /** Posts on the web and on social networks. */
    POSTS,
    /** Sessions held. */
    SESSIONS,
    /** What schools do, be it a lesson, an hour outside lessons or a talk. */
    SCHOOL_ACTIVITIES,
    /** Conferences and training courses. */
    CONFERENCES,
    /** Attendances: a person who came twice counts twice. */
    ATTENDANCES,
    /** People: each counts once. */
    PEOPLE,
    /** Pupils and students: each counts once. */
    PUPILS,
    /** Subscribers of a telephone network. */
    SUBSCRIBERS,
    /** Views: who looks twice counts twice. */
    VIEWS,
    /** Volunteer social-work teams. */
    TEAMS,
    /** Volunteers. */
    VOLUNTEERS,
    /** Officers. */
    OFFICERS,
    /** Reception and reintegration facilities. */
    FACILITIES,
    /** Victims. */
    VICTIMS,
    /** Trafficking crimes. */
    CRIMES,
    /** Tips and denunciations. */
    TIPS,
    /** Calls to a hotline. */
    CALLS,
    /** Items of information and instructions received. */
    INFORMATION_ITEMS,
    /** Levels of an authority. */
    LEVELS,
    /** Inspections and visits of supervision. */
    INSPECTIONS,
    /** Proposals made to somebody above. */
    PROPOSALS,
    /** Models of work in the community. */
    MODELS,
    /** Key tasks set. */
    KEY_TASKS,
    /** Years, as the title of a review counts them. */
    YEARS,
    /** Documents issued. */
    DOCUMENTS,
    /** Agencies. */
    AGENCIES,
    /** Districts. */
    DISTRICTS,
    /** Mountain districts. */
    MOUNTAIN_DISTRICTS,
    /** Communes. */
    COMMUNES,
    /** Đồng, the currency. */
    DONG,
    /** Attendances and people in one total, which somebody answers for by name. */
    ATTENDANCES_AND_PEOPLE(ATTENDANCES, PEOPLE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change; the type alone does not say so.
    private final Set<Unit> parts;

    Unit(Unit... parts) {
        this.parts = Set.of(parts);
    }

    /** The stable text under which the unit is stored and its words stand in the bundle, such as {@code newspaper-copies}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit of a code, or empty when there is none such. */
    public static Optional<Unit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit in which all of these may be added by name; empty when the house adds no such things. */
    static Optional<Unit> mixing(Collection<Unit> units) {
        return Arrays.stream(values())
                .filter(mixed -> units.stream().allMatch(unit -> unit == mixed || mixed.parts.contains(unit)))
                .findFirst();
    }
}
