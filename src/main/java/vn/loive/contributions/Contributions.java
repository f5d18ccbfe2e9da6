package vn.loive.contributions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.Contribution.Origin;
import vn.loive.contributions.ContributionEvent.ContributionAccepted;
import vn.loive.contributions.ContributionEvent.ContributionCorrected;
import vn.loive.contributions.ContributionEvent.ContributionReturned;
import vn.loive.contributions.ContributionEvent.ContributionSubmitted;
import vn.loive.contributions.ContributionState.Awaited;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.contributions.ContributionTransitions.Act;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;

/** What agencies contribute to requests: drafted from the register, submitted, corrected by the register, judged. */
@Service
public class Contributions {

    private final ContributionRepository repository;
    private final StandingRepository standings;
    private final Activities activities;
    private final ReportRequests requests;
    private final WrittenPart words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contributions(
            ContributionRepository repository,
            StandingRepository standings,
            Activities activities,
            ReportRequests requests,
            WrittenPart words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.standings = standings;
        this.activities = activities;
        this.requests = requests;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The newest version of each agency that has answered. */
    public Map<AgencyId, Contribution> newest(ReportRequest request) {
        return repository.all(request, true).stream()
                .collect(Collectors.toMap(Contribution::agency, Function.identity(), (newest, older) -> newest));
    }

    /** How the newest version of an agency stands: its number, 0 while nothing has come, and its state. */
    public record Standing(int version, ContributionState state) {}

    /** How the newest answer of each agency stands, for every request of the reader's province; who has none is absent. */
    public Map<RequestId, Map<AgencyId, Standing>> standings() {
        return standings.all();
    }

    /** Every version of one agency, the newest first. */
    public List<Contribution> versions(ReportRequest request, AgencyId agency) {
        return repository.all(request, false).stream()
                .filter(version -> version.agency().equals(agency))
                .toList();
    }

    /** What an agency would contribute now, with its newest statements where the register has nothing. */
    public ContributionDraft draft(ReportRequest request, AgencyId agency) {
        Contribution current = current(request, agency);
        return new ContributionDraft(current, lines(request, agency, statements(current)));
    }

    /**
     * Submits what the register says, and statements for what it does not.
     *
     * @param agency the addressee, which is the actor's agency or one whose duties have come to it
     * @param readAt the version that the page showed, 0 for none
     * @param fingerprint names the rows of the register that the page showed
     * @param statements what is stated for items without activities
     * @return why it was not submitted; empty when it was
     */
    public List<CannotSubmit> submit(
            Actor actor,
            ReportRequest request,
            AgencyId agency,
            int readAt,
            String fingerprint,
            Map<ReportItem, FigureKind> statements) {
        if (!request.askedAmong(requests.answeredForBy(actor)).contains(agency)) {
            return List.of(CannotSubmit.Whole.NOT_ASKED);
        }
        Contribution current = current(request, agency);
        List<ReportLine> lines = lines(request, agency, statements);
        ContributionDraft now = new ContributionDraft(current, lines);
        List<CannotSubmit> refusals =
                refusals(current, lines, words.progress(request, agency).missing());
        boolean stale = now.version() != readAt || !now.fingerprint().equals(fingerprint);
        if (refusals.isEmpty() && (stale || !insert(actor, request, agency, readAt + 1, Origin.SUBMISSION, lines))) {
            return List.of(CannotSubmit.Whole.CHANGED_SINCE);
        }
        if (refusals.isEmpty()) {
            events.publishEvent(new ContributionSubmitted(actor, request.id(), agency, readAt + 1));
        }
        return refusals;
    }

    /** Makes a new version when the register now says something else than the contribution of the agency. */
    void follow(Actor actor, ReportRequest request, AgencyId agency) {
        Contribution current = current(request, agency);
        if (current == null || !ContributionTransitions.allow(Act.CORRECTION, current.state())) {
            return;
        }
        List<ReportLine> lines = lines(request, agency, statements(current));
        if (current.saysTheSameAs(lines)) {
            return;
        }
        int version = current.version() + 1;
        if (!insert(actor, request, agency, version, Origin.CORRECTION, lines)) {
            throw new IllegalStateException(
                    "Contribution must be at version %d to follow the register, is newer".formatted(current.version()));
        }
        events.publishEvent(new ContributionCorrected(actor, request.id(), agency, version));
    }

    /**
     * Takes a contribution as it stands.
     *
     * @param version the version that the page showed
     */
    public Optional<CannotJudge> accept(Actor actor, ReportRequest request, AgencyId agency, int version) {
        return judge(actor, request, agency, version, Act.ACCEPTANCE)
                .or(() -> record(actor, request, agency, version, new Verdict(true, "")));
    }

    /**
     * Sends a contribution back.
     *
     * @param version the version that the page showed
     * @param remark what is to be mended
     */
    public Optional<CannotJudge> giveBack(
            Actor actor, ReportRequest request, AgencyId agency, int version, String remark) {
        if (remark.isBlank()) {
            return Optional.of(CannotJudge.REMARK_MISSING);
        }
        if (remark.strip().length() > CannotJudge.LONGEST_REMARK) {
            return Optional.of(CannotJudge.REMARK_TOO_LONG);
        }
        return judge(actor, request, agency, version, Act.RETURN)
                .or(() -> record(actor, request, agency, version, new Verdict(false, remark.strip())));
    }

    /** What the asking agency says to a version. */
    record Verdict(boolean accepted, String remark) {}

    private Optional<CannotJudge> judge(Actor actor, ReportRequest request, AgencyId agency, int version, Act act) {
        if (!requests.asks(actor, request)) {
            return Optional.of(CannotJudge.NOT_THE_ASKER);
        }
        Contribution current = current(request, agency);
        boolean allowed =
                current != null && current.version() == version && ContributionTransitions.allow(act, current.state());
        return allowed ? Optional.empty() : Optional.of(CannotJudge.CHANGED_SINCE);
    }

    private Optional<CannotJudge> record(
            Actor actor, ReportRequest request, AgencyId agency, int version, Verdict verdict) {
        if (!repository.insert(actor, request, agency, version, verdict, clock.instant())) {
            return Optional.of(CannotJudge.CHANGED_SINCE);
        }
        events.publishEvent(
                verdict.accepted()
                        ? new ContributionAccepted(actor, request.id(), agency, version)
                        : new ContributionReturned(actor, request.id(), agency, version));
        return Optional.empty();
    }

    private static List<CannotSubmit> refusals(
            @Nullable Contribution current, List<ReportLine> lines, List<String> unwritten) {
        ContributionState state = current == null ? new Awaited() : current.state();
        if (!ContributionTransitions.allow(Act.SUBMISSION, state)) {
            return List.of(CannotSubmit.Whole.ALREADY_ACCEPTED);
        }
        Stream<CannotSubmit> unanswered =
                lines.stream().filter(ReportLine::unanswered).map(line -> new CannotSubmit.Unanswered(line.item()));
        return unwritten.isEmpty()
                ? unanswered.toList()
                : Stream.concat(Stream.of(new CannotSubmit.Unwritten(String.join("; ", unwritten))), unanswered)
                        .toList();
    }

    private boolean insert(
            Actor actor, ReportRequest request, AgencyId agency, int version, Origin origin, List<ReportLine> lines) {
        return repository.insert(new Contribution(
                request.id(), agency, version, origin, actor.account(), clock.instant(), lines, new Submitted()));
    }

    private List<ReportLine> lines(ReportRequest request, AgencyId agency, Map<ReportItem, FigureKind> statements) {
        List<Activity> counted = activities.counted(request.period(), Set.of(agency));
        List<ReportLine> lines = new ArrayList<>();
        for (ReportItem item : request.askedOf(agency)) {
            List<EvidenceRow> evidence = counted.stream()
                    .flatMap(activity -> ItemSource.row(activity, item).stream())
                    .sorted(Comparator.comparing(row -> row.activity().value()))
                    .toList();
            FigureKind stated = statements.get(item);
            boolean needed =
                    evidence.isEmpty() && stated != null && item.statements().contains(stated);
            lines.add(new ReportLine(item, evidence, needed ? stated : null));
        }
        return lines;
    }

    private @Nullable Contribution current(ReportRequest request, AgencyId agency) {
        return newest(request).get(agency);
    }

    private static Map<ReportItem, FigureKind> statements(@Nullable Contribution current) {
        return current == null
                ? Map.of()
                : current.lines().stream()
                        .filter(line -> line.statement() != null)
                        .collect(Collectors.toMap(
                                ReportLine::item, line -> java.util.Objects.requireNonNull(line.statement())));
    }
}
