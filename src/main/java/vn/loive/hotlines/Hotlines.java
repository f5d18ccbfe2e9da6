package vn.loive.hotlines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Grounds;
import vn.loive.hotlines.HotlineEvent.HotlineEnded;
import vn.loive.hotlines.HotlineEvent.HotlineOpened;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** The hotlines of the country and its provinces; each agency keeps its own. */
@Service
public class Hotlines {

    private final HotlineRepository repository;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hotlines(HotlineRepository repository, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** The hotlines answered on that day, those of the country first. */
    public List<Hotline> on(LocalDate day) {
        return repository.on(day);
    }

    /** The hotlines of an agency, past ones included. */
    public List<Hotline> of(AgencyId owner) {
        return repository.of(owner);
    }

    /** The hotline of this id. */
    public Optional<Hotline> find(HotlineId id) {
        return repository.find(id);
    }

    /** Enters a hotline of the actor's own agency; answers why not. */
    public @Nullable CannotKeepHotline open(
            Actor actor, String number, String name, HotlineLevel level, String purpose, LocalDate from) {
        Hotline hotline =
                new Hotline(number, name, new AgencyId(actor.agency()), level, purpose, from, null, Grounds.SEEN);
        if (!repository.insert(hotline)) {
            return CannotKeepHotline.KNOWN_ALREADY;
        }
        events.publishEvent(new HotlineOpened(actor, hotline.id()));
        return null;
    }

    /** Whose hotlines the actor's agency ends: its own, and those left by agencies whose duties it took over. */
    public Set<AgencyId> keptBy(Actor actor) {
        return agencies.answeredForBy(new AgencyId(actor.agency()), LegalDay.today(clock));
    }

    /** Sets the last day of a hotline that the actor's agency keeps; answers why not. */
    public @Nullable CannotKeepHotline end(Actor actor, HotlineId id, LocalDate last) {
        Hotline hotline = find(id).orElseThrow();
        return keptBy(actor).contains(hotline.owner()) ? end(actor, hotline, last) : CannotKeepHotline.OTHER_AGENCY;
    }

    private @Nullable CannotKeepHotline end(Actor actor, Hotline hotline, LocalDate last) {
        if (last.isBefore(hotline.validFrom())) {
            return CannotKeepHotline.END_BEFORE_START;
        }
        if (!repository.end(hotline.id(), last)) {
            return CannotKeepHotline.ENDED_ALREADY;
        }
        events.publishEvent(new HotlineEnded(actor, hotline.id()));
        return null;
    }

    /** Adds a hotline unless it is known; to be called inside an import. */
    public void add(Hotline hotline) {
        repository.insert(hotline);
    }
}
