package vn.loive.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ObligationNote.Kind;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** What agencies owe to requests: acknowledged by them, chased or waived by the agency that asked. */
@Service
public class Obligations {

    private final ObligationRepository repository;
    private final ReportRequests requests;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(
            ObligationRepository repository,
            ReportRequests requests,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.requests = requests;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** What was said about each agency of a request; of whom nothing was said is absent. */
    public Map<AgencyId, ObligationState> of(RequestId request) {
        return of(List.of(request)).getOrDefault(request, Map.of());
    }

    /** The same for several requests at once. */
    public Map<RequestId, Map<AgencyId, ObligationState>> of(Collection<RequestId> asked) {
        return repository.of(asked);
    }

    /** Says that an addressee, the actor's agency or a predecessor of it, has got the request. */
    public Optional<CannotNote> acknowledge(Actor actor, ReportRequest request, AgencyId agency) {
        ObligationState before = of(request.id()).getOrDefault(agency, ObligationState.SILENT);
        if (before.acknowledged() != null) {
            return Optional.of(CannotNote.SAID_ALREADY);
        }
        return note(actor, request, agency, Kind.ACKNOWLEDGED, "");
    }

    /** Reminds agencies, all at once. */
    public Optional<CannotNote> remind(Actor actor, ReportRequest request, Collection<AgencyId> late) {
        return late.stream()
                .flatMap(agency -> note(actor, request, agency, Kind.REMINDED, "").stream())
                .findFirst();
    }

    /**
     * Does without the answer of an agency; what is missing stays missing and is named.
     *
     * @param reason why, 1 to 500 characters
     */
    public Optional<CannotNote> waive(Actor actor, ReportRequest request, AgencyId agency, String reason) {
        boolean waived =
                of(request.id()).getOrDefault(agency, ObligationState.SILENT).waived();
        return waived
                ? Optional.of(CannotNote.SAID_ALREADY)
                : note(actor, request, agency, Kind.WAIVED, reason.strip());
    }

    /**
     * Wants the answer after all.
     *
     * @param reason why, 1 to 500 characters
     */
    public Optional<CannotNote> endWaiver(Actor actor, ReportRequest request, AgencyId agency, String reason) {
        boolean waived =
                of(request.id()).getOrDefault(agency, ObligationState.SILENT).waived();
        return waived
                ? note(actor, request, agency, Kind.WAIVER_ENDED, reason.strip())
                : Optional.of(CannotNote.SAID_ALREADY);
    }

    private Optional<CannotNote> note(Actor actor, ReportRequest request, AgencyId agency, Kind kind, String reason) {
        Optional<CannotNote> refusal = refusal(actor, request, agency, kind, reason);
        if (refusal.isEmpty()) {
            Instant now = clock.instant();
            repository.insert(request.id(), new ObligationNote(agency, kind, reason, actor.account(), now));
            events.publishEvent(new ObligationNoted(actor, request.id(), agency, kind));
        }
        return refusal;
    }

    private Optional<CannotNote> refusal(
            Actor actor, ReportRequest request, AgencyId agency, Kind kind, String reason) {
        if (!maySay(actor, request, agency, kind)) {
            return Optional.of(CannotNote.NOT_THE_ASKER);
        }
        if (request.askedOf(agency).isEmpty()) {
            return Optional.of(CannotNote.NOT_ASKED);
        }
        if (kind.needsReason() && reason.isBlank()) {
            return Optional.of(CannotNote.REASON_MISSING);
        }
        return reason.length() > CannotNote.LONGEST_REASON ? Optional.of(CannotNote.REASON_TOO_LONG) : Optional.empty();
    }

    private boolean maySay(Actor actor, ReportRequest request, AgencyId agency, Kind kind) {
        return kind == Kind.ACKNOWLEDGED
                ? agencies.mayCorrectFor(new AgencyId(actor.agency()), agency, LegalDay.today(clock))
                : requests.asks(actor, request);
    }
}
