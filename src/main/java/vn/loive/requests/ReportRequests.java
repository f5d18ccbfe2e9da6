package vn.loive.requests;

import static vn.loive.requests.CannotOpenRequest.NOT_LEAD;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** The requests of the reader's province. */
@Service
public class ReportRequests {

    private final RequestRepository repository;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportRequests(RequestRepository repository, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the one due last first. */
    public List<ReportRequest> list() {
        return repository.list();
    }

    /** The request of this id. */
    public Optional<ReportRequest> find(RequestId id) {
        return list().stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** The headings under which each addressee of a request writes words, in order. */
    public List<String> sections(RequestId request) {
        return repository.sections(request);
    }

    /** Whether the actor's agency is the one that asks for figures. */
    public boolean mayOpen(Actor actor) {
        return agencies.lead(actor.province(), LegalDay.today(clock))
                .filter(lead -> lead.id().equals(new AgencyId(actor.agency())))
                .isPresent();
    }

    /**
     * The agencies whose requests the actor's agency judges and reports, and to whose requests it answers: itself, and those
     * whose duties, records included, have come to it by today.
     */
    public Set<AgencyId> answeredForBy(Actor actor) {
        return agencies.answeredForBy(new AgencyId(actor.agency()), LegalDay.today(clock));
    }

    /** Whether the actor's agency judges and reports what this request brings in. */
    public boolean asks(Actor actor, ReportRequest request) {
        return agencies.mayCorrectFor(new AgencyId(actor.agency()), request.asker(), LegalDay.today(clock));
    }

    /**
     * Opens a request; each addressee owes an answer from now on.
     *
     * @return why it was not opened; empty when it was
     */
    public Optional<CannotOpenRequest> open(Actor actor, ReportRequest request) {
        return open(actor, List.of(request), List.of());
    }

    /**
     * Opens requests, all of them or none; those whose days lie ahead wait for their days.
     *
     * @param sections the headings under which each addressee writes words, in order; none when figures are enough
     * @return why they were not opened; empty when they were
     */
    public Optional<CannotOpenRequest> open(Actor actor, List<ReportRequest> asked, List<String> sections) {
        Optional<CannotOpenRequest> refusal = mayOpen(actor) ? refusal(actor, asked) : Optional.of(NOT_LEAD);
        if (refusal.isEmpty()) {
            repository.insert(actor, asked, clock.instant());
            repository.insertSections(actor, asked, sections);
            asked.forEach(request -> events.publishEvent(new RequestOpened(actor, request.id())));
        }
        return refusal;
    }

    private Optional<CannotOpenRequest> refusal(Actor actor, List<ReportRequest> asked) {
        Set<AgencyId> addressees = asked.stream()
                .flatMap(request -> request.asked().keySet().stream())
                .collect(Collectors.toSet());
        if (!agencies.byId(addressees).values().stream()
                .allMatch(agency -> actor.province().equals(agency.province()))) {
            return Optional.of(CannotOpenRequest.UNKNOWN_AGENCY);
        }
        return asked.stream()
                .flatMap(request -> refusal(actor, request).stream())
                .findFirst();
    }

    private static Optional<CannotOpenRequest> refusal(Actor actor, ReportRequest request) {
        if (!request.asker().equals(new AgencyId(actor.agency()))) {
            return Optional.of(NOT_LEAD);
        }
        if (request.title().isBlank() || request.title().length() > ReportRequest.LONGEST_TITLE) {
            return Optional.of(CannotOpenRequest.TITLE_MISSING);
        }
        if (request.asked().isEmpty()) {
            return Optional.of(CannotOpenRequest.NOBODY_ASKED);
        }
        return request.due().isBefore(request.period().to())
                ? Optional.of(CannotOpenRequest.DUE_TOO_EARLY)
                : Optional.empty();
    }
}
