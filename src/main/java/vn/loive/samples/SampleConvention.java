package vn.loive.samples;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.Contributions;
import vn.loive.contributions.ReportLine;
import vn.loive.database.Transactions;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Refusal;

/** The request about the convention in Quảng Ngãi: three agencies have answered it, the border guard has not. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class SampleConvention {

    /** Nobody told this one anything about victims. */
    static final String SILENT = "sngv.51";

    private static final List<String> ANSWERED = List.of("so.51", "ca.51", SILENT);

    private final Transactions transactions;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final SampleRequest wanted;

    SampleConvention(
            Transactions transactions, ReportRequests requests, Contributions contributions, SampleRequest wanted) {
        this.transactions = transactions;
        this.requests = requests;
        this.contributions = contributions;
        this.wanted = wanted;
    }

    /** Opens the request and lets the agencies answer that have an account; answers the request. */
    RequestId done(Map<String, Actor> actors) {
        Actor lead = Objects.requireNonNull(actors.get("so.51"));
        ReportRequest request = transactions.as(lead, () -> wanted.of(actors));
        transactions.as(lead, () -> done(requests.open(lead, request)));
        ANSWERED.forEach(name -> {
            Actor actor = Objects.requireNonNull(actors.get(name));
            FigureKind nothing = name.equals(SILENT) ? FigureKind.NIL_INFORMATION : FigureKind.ZERO_IN_PERIOD;
            transactions.as(actor, () -> answer(actor, request, nothing));
        });
        return request.id();
    }

    private boolean answer(Actor actor, ReportRequest request, FigureKind nothing) {
        AgencyId agency = new AgencyId(actor.agency());
        ContributionDraft draft = contributions.draft(request, agency);
        return done(
                contributions
                        .submit(actor, request, agency, draft.version(), draft.fingerprint(), stated(draft, nothing))
                        .stream()
                        .findFirst());
    }

    /** Where its register has nothing, talks were not counted; of the rest an agency says what it can know. */
    private static Map<ReportItem, FigureKind> stated(ContributionDraft draft, FigureKind nothing) {
        Map<ReportItem, FigureKind> stated = new EnumMap<>(ReportItem.class);
        draft.lines().stream()
                .filter(ReportLine::unanswered)
                .map(ReportLine::item)
                .forEach(item -> stated.put(item, item.counted() ? FigureKind.NOT_COUNTED : nothing));
        return stated;
    }

    private static boolean done(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException("Refused: " + why.key());
        });
        return true;
    }
}
