package vn.loive.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.Facility;
import vn.loive.facilities.FacilityId;
import vn.loive.provisions.Provisions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalDay;

/** What was said of the readiness of the reception places of the reader's province, by whoever answers for them. */
@Service
public class ReadinessRegister {

    private final ReadinessRepository repository;
    private final Facilities facilities;
    private final Provisions provisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadinessRegister(
            ReadinessRepository repository,
            Facilities facilities,
            Provisions provisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.facilities = facilities;
        this.provisions = provisions;
        this.events = events;
        this.clock = clock;
    }

    /** The places that stood on that day with the last word on each, those at gates first. */
    public List<FacilityReadiness> on(LocalDate day) {
        Map<FacilityId, Readiness.Word> words = repository.on(day);
        return facilities.on(day).stream()
                .map(facility -> new FacilityReadiness(facility, of(words, facility.id())))
                .toList();
    }

    /** The place as it stood on that day with the last word on it. */
    public Optional<FacilityReadiness> find(FacilityId id, LocalDate day) {
        return facilities
                .find(id, day)
                .map(facility -> new FacilityReadiness(facility, of(repository.on(day), facility.id())));
    }

    private static Readiness of(Map<FacilityId, Readiness.Word> words, FacilityId id) {
        return Objects.requireNonNullElse((Readiness) words.get(id), new Readiness.Unstated());
    }

    /** Every word on a place, the latest first. */
    public List<Declaration> declarations(FacilityId id) {
        return repository.declarations(id);
    }

    /** Every inspection of a place, the latest first. */
    public List<Inspection> inspections(FacilityId id) {
        return repository.inspections(id);
    }

    /** What places are looked at for on a day, and what had been found by then out of these inspections. */
    public Checklist checklist(LocalDate day, List<Inspection> inspections) {
        return Checklist.of(provisions.all(), day, inspections);
    }

    /**
     * Says from which day a place is ready, or is not.
     *
     * @param readAt how many words there were when the actor read them
     * @param said what is declared
     * @param correction whether it replaces the word in force today, which was a mistake
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such place
     */
    public List<CannotDeclare> declare(
            Actor actor, FacilityId id, long readAt, Readiness.Word said, boolean correction) {
        FacilityReadiness before = find(id, today()).orElseThrow();
        List<Declaration> words = repository.declarations(id);
        List<CannotDeclare> refusals = refusals(actor, before.facility(), said.from(), readAt == words.size());
        refusals.addAll(refusals(said));
        Integer corrects = correction ? inForce(words, before.readiness()) : null;
        if (correction && corrects == null) {
            refusals.add(CannotDeclare.NOTHING_TO_CORRECT);
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Declaration word = new Declaration(words.size() + 1, said, corrects, clock.instant());
        return done(repository.add(actor, id, word), new ReadinessDeclared(actor, id, word.version(), said));
    }

    /**
     * Says what was found when a place was looked at.
     *
     * @param readAt how many inspections there were when the actor read them
     * @param day when somebody looked
     * @param met by condition, whether it is met; what was not looked at is left out
     * @param note what else is to be known, at most 500 characters; never about a person
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such place
     */
    public List<CannotDeclare> answer(
            Actor actor, FacilityId id, long readAt, LocalDate day, Map<String, Boolean> met, String note) {
        Facility facility = facilities.find(id, today()).orElseThrow();
        List<Inspection> before = repository.inspections(id);
        List<CannotDeclare> refusals = refusals(actor, facility, day, readAt == before.size());
        refusals.addAll(tooLong(note));
        refusals.addAll(unanswered(day, met));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Inspection found = new Inspection(before.size() + 1, day, met, note, clock.instant());
        return done(repository.add(actor, id, found), new ChecklistAnswered(actor, id, found.version()));
    }

    private List<CannotDeclare> unanswered(LocalDate day, Map<String, Boolean> met) {
        Checklist asked = checklist(day, List.of());
        boolean known = !met.isEmpty() && met.keySet().stream().allMatch(asked::asks);
        return known ? List.of() : List.of(CannotDeclare.NOTHING_ANSWERED);
    }

    /** Why the actor may say nothing of the place for that day, on a page that is or is not the newest. */
    private List<CannotDeclare> refusals(Actor actor, Facility facility, LocalDate day, boolean newest) {
        List<CannotDeclare> refusals = new ArrayList<>(refusals(actor, facility, day));
        if (!newest) {
            refusals.add(CannotDeclare.CHANGED_SINCE);
        }
        return refusals;
    }

    /** Why the actor may say nothing of the place for that day. */
    private List<CannotDeclare> refusals(Actor actor, Facility facility, LocalDate day) {
        if (!facilities.mayChange(actor, facility)) {
            return List.of(CannotDeclare.MANAGED_BY_ANOTHER);
        }
        if (day.isAfter(today())) {
            return List.of(CannotDeclare.FUTURE_DAY);
        }
        boolean stood = facilities.find(facility.id(), day).stream()
                .anyMatch(then -> then.facts().holdsOn(day));
        return stood ? List.of() : List.of(CannotDeclare.NOT_STANDING);
    }

    private static List<CannotDeclare> refusals(Readiness.Word said) {
        List<CannotDeclare> refusals = new ArrayList<>(tooLong(said.reason()));
        if (said.reason().isBlank()) {
            refusals.add(CannotDeclare.REASON_MISSING);
        }
        if (said instanceof Readiness.NotReady not
                && not.until() != null
                && not.until().isBefore(not.from())) {
            refusals.add(CannotDeclare.ENDS_BEFORE_IT_BEGINS);
        }
        return refusals;
    }

    private static List<CannotDeclare> tooLong(String text) {
        return text.strip().length() > Readiness.LONGEST_REASON ? List.of(CannotDeclare.REASON_TOO_LONG) : List.of();
    }

    private static @org.jspecify.annotations.Nullable Integer inForce(List<Declaration> words, Readiness today) {
        return words.stream()
                .filter(word -> word.said().equals(today) && word.stands(words))
                .map(Declaration::version)
                .findFirst()
                .orElse(null);
    }

    private List<CannotDeclare> done(boolean kept, Audited event) {
        if (!kept) {
            return List.of(CannotDeclare.CHANGED_SINCE);
        }
        events.publishEvent(event);
        return List.of();
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }
}
