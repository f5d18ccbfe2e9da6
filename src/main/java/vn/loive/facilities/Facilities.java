package vn.loive.facilities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.shared.Actor;

/** The register of reception places of the reader's province. */
@Service
public class Facilities {

    private final FacilityRepository repository;
    private final ApplicationEventPublisher events;

    Facilities(FacilityRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** The places that stood on that day, those at gates first. */
    public List<Facility> on(LocalDate day) {
        return repository.on(day);
    }

    /** Enters a place in the register of the actor's province. */
    public void register(Actor actor, Facility facility) {
        repository.insert(actor.province(), facility);
        events.publishEvent(new FacilityRegistered(actor, facility.id()));
    }
}
