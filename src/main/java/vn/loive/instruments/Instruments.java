package vn.loive.instruments;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.instruments.InstrumentEvent.InstrumentCorrected;
import vn.loive.instruments.InstrumentEvent.InstrumentEntered;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The register of international instruments that a province carries out. */
@Service
public class Instruments {

    private final InstrumentRepository repository;
    private final InstrumentRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Instruments(InstrumentRepository repository, InstrumentRules rules, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The instruments of a province and of those that went into it, by short name.
     * Only those of the reader's own province are seen; others find nothing.
     */
    public List<Instrument> list(ProvinceCode province) {
        return repository.of(rules.heritage(province));
    }

    /** The instrument of this id, if it is one of the reader's province. */
    public Optional<Instrument> find(InstrumentId id) {
        return repository.find(id);
    }

    /** What the register said of an instrument after each change, the latest first. */
    public List<InstrumentVersion> history(InstrumentId id) {
        return repository.history(id);
    }

    /**
     * Enters an instrument that the actor's province carries out.
     *
     * @param id its id, new
     * @return why it is not entered; nothing when it is
     */
    public Optional<CannotKeep> enter(Actor actor, InstrumentId id, InstrumentFacts facts) {
        Instrument entered = Instrument.entered(id, actor.province(), facts);
        Optional<CannotKeep> refusal = rules.against(entered);
        if (refusal.isEmpty()) {
            repository.insert(actor, entered, clock.instant());
            events.publishEvent(new InstrumentEntered(actor, id));
        }
        return refusal;
    }

    /**
     * Puts right what the register says of an instrument; what stood before stays readable.
     *
     * @param readAt the version that was read
     * @param reason why, without the name of a person
     * @return why it is not done; nothing when it is
     * @throws java.util.NoSuchElementException when the province has no such instrument
     */
    public Optional<CannotKeep> correct(
            Actor actor, InstrumentId id, long readAt, InstrumentFacts facts, String reason) {
        Instrument stood = repository.find(id).orElseThrow();
        Instrument right = stood.corrected(facts);
        Optional<CannotKeep> refusal =
                againstChange(stood, readAt, facts, reason).or(() -> rules.against(right));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!repository.add(actor, right, clock.instant(), reason.strip())) {
            return Optional.of(CannotKeep.CHANGED_SINCE);
        }
        events.publishEvent(new InstrumentCorrected(actor, id, right.version()));
        return Optional.empty();
    }

    private static Optional<CannotKeep> againstChange(
            Instrument stood, long readAt, InstrumentFacts facts, String reason) {
        if (readAt != stood.version()) {
            return Optional.of(CannotKeep.CHANGED_SINCE);
        }
        if (!CannotKeep.isReason(reason)) {
            return Optional.of(CannotKeep.NO_REASON);
        }
        return facts.equals(stood.facts()) ? Optional.of(CannotKeep.UNCHANGED) : Optional.empty();
    }
}
