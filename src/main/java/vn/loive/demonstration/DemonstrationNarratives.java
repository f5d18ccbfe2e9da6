package vn.loive.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.ContributionDraft;
import vn.loive.contributions.Contributions;
import vn.loive.database.Transactions;
import vn.loive.figures.FigureKind;
import vn.loive.narratives.Narrative;
import vn.loive.narratives.Narratives;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.shared.Refusal;

/** A request for words: two offices have answered it, one of them twice, and the centre has not. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationNarratives {

    private static final Period HALF_YEAR = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30));
    private static final LocalDate DUE = LocalDate.of(2021, 7, 10);
    private static final List<String> HEADINGS =
            List.of("Công tác lãnh đạo, chỉ đạo", "Khó khăn, vướng mắc", "Đề xuất, kiến nghị");

    private static final Map<ReportItem, FigureKind> STATED = Map.of(ReportItem.SESSIONS, FigureKind.NOT_COUNTED);

    private final Transactions transactions;
    private final ReportRequests requests;
    private final Contributions contributions;
    private final Narratives narratives;

    DemonstrationNarratives(
            Transactions transactions, ReportRequests requests, Contributions contributions, Narratives narratives) {
        this.transactions = transactions;
        this.requests = requests;
        this.contributions = contributions;
        this.narratives = narratives;
    }

    /** Opens the request and lets the offices answer it. */
    void done(Map<String, Actor> actors) {
        Actor lead = DemonstrationWork.lead(actors, "87");
        Actor once = Objects.requireNonNull(actors.get("phong.870"));
        Actor twice = Objects.requireNonNull(actors.get("phong.869"));
        ReportRequest request = request();
        transactions.as(lead, () -> refuse(requests.open(lead, List.of(request), HEADINGS)));
        answer(once, "phong.870", request, 1);
        answer(twice, "phong.869", request, 1);
        transactions.as(lead, () -> giveBack(lead, request, new AgencyId(twice.agency())));
        answer(twice, "phong.869", request, 2);
    }

    private boolean giveBack(Actor lead, ReportRequest request, AgencyId agency) {
        return refuse(contributions.giveBack(lead, request, agency, 1, "Nêu rõ nơi thiếu kinh phí."));
    }

    /** The first saving of a draft makes the first version of the answer, and so on. */
    private void answer(Actor actor, String name, ReportRequest request, int version) {
        AgencyId agency = new AgencyId(actor.agency());
        Map<Integer, Narrative> said = said(name, version);
        transactions.as(actor, () -> refuse(narratives.save(actor, request, agency, version - 1, said)));
        transactions.as(actor, () -> {
            ContributionDraft draft = contributions.draft(request, agency);
            return refuse(
                    contributions.submit(actor, request, agency, draft.version(), draft.fingerprint(), STATED).stream()
                            .findFirst());
        });
    }

    /** A cell without words is the word that there is no information. */
    private static Map<Integer, Narrative> said(String agency, int version) {
        return TextTable.read("narratives").stream()
                .filter(row ->
                        row.text("agency").equals(agency) && row.text("version").equals(Integer.toString(version)))
                .collect(Collectors.toMap(row -> Integer.valueOf(row.text("section")), row -> said(row.text("text"))));
    }

    private static Narrative said(String text) {
        return text.isEmpty() ? Narrative.Stated.NIL_INFORMATION : new Narrative.Words(text.replace(" | ", "\n"));
    }

    private static boolean refuse(Optional<? extends Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException("Refused: " + why.key());
        });
        return true;
    }

    private static ReportRequest request() {
        Map<AgencyId, Set<ReportItem>> asked = Stream.of("phong.869", "phong.870", "trungtam.87")
                .collect(Collectors.toMap(Ids::agency, _ -> STATED.keySet()));
        return new ReportRequest(
                new RequestId(Ids.id("request", "6/2021")),
                "Báo cáo phòng, chống mua bán người 6 tháng đầu năm 2021",
                null,
                HALF_YEAR,
                DUE,
                Ids.agency("so.87"),
                List.of(),
                asked);
    }
}
