package vn.loive.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** What the department that leads says of the risk of places, year by year. */
@Service
public class Risks {

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 500;

    private final RiskRepository repository;
    private final Agencies agencies;
    private final Places places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Risks(RiskRepository repository, Agencies agencies, Places places, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** What now holds for each place of the reader's province in a year; places of which nothing was said are missing. */
    public List<RiskProfile> in(int year) {
        return repository.current(year);
    }

    /** Everything that was ever said of a place, the latest year and version first. */
    public List<RiskProfile> of(PlaceId place) {
        return repository.of(place);
    }

    /** What was stated about cases in a place and year, the latest first; empty for everybody but the department. */
    public List<CaseStatement> cases(PlaceId place, int year) {
        return repository.cases(place, year);
    }

    /** Whether the actor's agency is the department that leads in its province. */
    public boolean leads(Actor actor) {
        return agencies.lead(actor.province(), LegalDay.today(clock))
                .filter(lead -> lead.id().value().equals(actor.agency()))
                .isPresent();
    }

    /**
     * Says why a place is at risk in a year, or corrects what was said.
     *
     * @param flags what was found; none says that it was looked at and nothing was found
     * @param reason why it is corrected; not needed at first
     * @param readAt the version the page was read at, 0 when nothing had been said
     * @return why nothing was written; empty when it was
     */
    public List<CannotFlag> state(Actor actor, Place place, int year, Set<RiskFlag> flags, String reason, long readAt) {
        List<CannotFlag> refusals = refusals(actor, place, year);
        refusals.addAll(refusals(reason, readAt));
        if (refusals.isEmpty() && !write(actor, profile(actor, place, year, flags, reason, readAt), readAt)) {
            refusals.add(CannotFlag.CHANGED_SINCE);
        }
        return refusals;
    }

    private boolean write(Actor actor, RiskProfile profile, long readAt) {
        if (version(profile.place(), profile.year()) != readAt || !repository.insert(actor, profile)) {
            return false;
        }
        events.publishEvent(new RiskStated(actor, profile.place(), profile.year()));
        return true;
    }

    private static List<CannotFlag> refusals(String reason, long readAt) {
        List<CannotFlag> refusals = new ArrayList<>();
        if (readAt > 0 && reason.isBlank()) {
            refusals.add(CannotFlag.NO_REASON);
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            refusals.add(CannotFlag.REASON_TOO_LONG);
        }
        return refusals;
    }

    /** States whether a place had cases in a year; read by the department alone. */
    public List<CannotFlag> stateCases(Actor actor, Place place, int year, boolean hasCases, long readAt) {
        List<CannotFlag> refusals = refusals(actor, place, year);
        if (refusals.isEmpty() && !write(actor, place, year, hasCases, readAt)) {
            refusals.add(CannotFlag.CHANGED_SINCE);
        }
        return refusals;
    }

    private boolean write(Actor actor, Place place, int year, boolean hasCases, long readAt) {
        List<CaseStatement> before = cases(place.id(), year);
        int last = before.isEmpty() ? 0 : before.getFirst().version();
        CaseStatement statement = new CaseStatement(last + 1, hasCases, clock.instant());
        if (last != readAt || !repository.insert(actor, place.id(), year, statement)) {
            return false;
        }
        events.publishEvent(new CasesStated(actor, place.id(), year));
        return true;
    }

    private List<CannotFlag> refusals(Actor actor, Place place, int year) {
        List<CannotFlag> refusals = new ArrayList<>();
        if (!leads(actor)) {
            refusals.add(CannotFlag.NOT_THE_LEAD);
        }
        if (!isOwn(actor, place)) {
            refusals.add(CannotFlag.OTHER_PROVINCE);
        }
        if (!stoodIn(place, year)) {
            refusals.add(CannotFlag.NOT_IN_THAT_YEAR);
        }
        return refusals;
    }

    private boolean isOwn(Actor actor, Place place) {
        return places.heritage(actor.province(), LegalDay.today(clock)).contains(place.province());
    }

    private boolean stoodIn(Place place, int year) {
        LocalDate first = Year.of(year).atDay(1);
        return year <= LegalDay.today(clock).getYear() && place.nearest(first).getYear() == year;
    }

    private long version(PlaceId place, int year) {
        return repository.of(place).stream()
                .filter(profile -> profile.year() == year)
                .mapToLong(RiskProfile::version)
                .max()
                .orElse(0);
    }

    private RiskProfile profile(Actor actor, Place place, int year, Set<RiskFlag> flags, String reason, long readAt) {
        return new RiskProfile(
                place.id(),
                year,
                Math.toIntExact(readAt + 1),
                List.copyOf(flags),
                reason.strip(),
                new AgencyId(actor.agency()),
                actor.account(),
                clock.instant());
    }
}
