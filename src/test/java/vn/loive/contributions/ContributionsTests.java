package vn.loive.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.JULY;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.loive.WholeProgramTest;
import vn.loive.contributions.Contribution.Origin;
import vn.loive.contributions.ContributionEvent.ContributionAccepted;
import vn.loive.contributions.ContributionEvent.ContributionCorrected;
import vn.loive.contributions.ContributionEvent.ContributionReturned;
import vn.loive.contributions.ContributionEvent.ContributionSubmitted;
import vn.loive.contributions.ContributionState.Accepted;
import vn.loive.contributions.ContributionState.Returned;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

@WholeProgramTest
@RecordApplicationEvents
class ContributionsTests {

    @Autowired
    CampaignScenario world;

    @Autowired
    Contributions contributions;

    @Autowired
    ApplicationEvents events;

    private ReportRequest request;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
    }

    @Test
    void aNumberIsCountedFromTheRegister() {
        world.enters(office, ActivityKind.BROADCAST, 70);
        Activity other = world.enters(office, ActivityKind.BROADCAST, 8);
        world.submits(office, request);

        ReportLine line = newest().line(ReportItem.BROADCASTS).orElseThrow();
        assertThat(figure(ReportItem.BROADCASTS)).isEqualTo(new Figure.Exact(78, Unit.BROADCASTS));
        assertThat(line.evidence()).hasSize(2).anySatisfy(row -> {
            assertThat(row.activity()).isEqualTo(other.id());
            assertThat(row.version()).isEqualTo(1);
        });
        assertThat(events.stream(ContributionSubmitted.class)).hasSize(1);
    }

    @Test
    void silenceIsNeverZero() {
        world.enters(office, ActivityKind.BROADCAST, 78);

        assertThat(world.submits(office, request, Map.of(ReportItem.VICTIMS_RECEIVED, FigureKind.ZERO_IN_PERIOD)))
                .containsExactly(
                        new CannotSubmit.Unanswered(ReportItem.BANNERS),
                        new CannotSubmit.Unanswered(ReportItem.POSTERS),
                        new CannotSubmit.Unanswered(ReportItem.NEWS_ITEMS));
        assertThat(world.as(office, () -> contributions.newest(request))).isEmpty();
    }

    @Test
    void aZeroIsAStatementForThePeriod() {
        world.submits(office, request, ReportItem.BANNERS, FigureKind.ZERO_IN_PERIOD);

        assertThat(figure(ReportItem.BANNERS)).isEqualTo(new Figure.ZeroInPeriod(Unit.BANNERS, JULY));
        assertThat(figure(ReportItem.POSTERS)).isEqualTo(new Figure.NotCounted(Unit.POSTERS));
        assertThat(figure(ReportItem.VICTIMS_RECEIVED)).isEqualTo(new Figure.NilInformation(Unit.VICTIMS));
        assertThat(figure(ReportItem.SPECIAL_PAGES)).isEqualTo(new Figure.NotApplicable(Unit.SPECIAL_PAGES));
    }

    @Test
    void aStatementThatTheItemDoesNotKnowIsNoAnswer() {
        assertThat(world.submits(office, request, ReportItem.VICTIMS_RECEIVED, FigureKind.NOT_COUNTED))
                .containsExactly(new CannotSubmit.Unanswered(ReportItem.VICTIMS_RECEIVED));
    }

    @Test
    void whoIsNotAskedSubmitsNothing() {
        Actor stranger = CampaignScenario.somebodyIn(CampaignScenario.DONG_THAP);

        assertThat(world.submits(stranger, request, Map.of())).containsExactly(CannotSubmit.Whole.NOT_ASKED);
    }

    @Test
    void aPageReadBeforeTheRegisterChangedIsRefused() {
        ContributionDraft read = world.as(office, () -> contributions.draft(request, agencyOf(office)));
        world.enters(office, ActivityKind.BROADCAST, 78);

        assertThat(submit(read)).containsExactly(CannotSubmit.Whole.CHANGED_SINCE);
    }

    @Test
    void aSecondSubmissionOfTheSamePageIsRefused() {
        ContributionDraft read = world.as(office, () -> contributions.draft(request, agencyOf(office)));

        assertThat(submit(read)).isEmpty();
        assertThat(submit(read)).containsExactly(CannotSubmit.Whole.CHANGED_SINCE);
        assertThat(newest().version()).isEqualTo(1);
    }

    @Test
    void theAskerAcceptsAndReturns() {
        world.submits(office, request);

        assertThat(accept(world.lead(), 1)).isEmpty();
        assertThat(newest().state()).isInstanceOf(Accepted.class);
        assertThat(accept(world.lead(), 1)).contains(CannotJudge.CHANGED_SINCE);
        assertThat(giveBack(world.lead(), 1, " ")).contains(CannotJudge.REMARK_MISSING);
        assertThat(giveBack(world.lead(), 1, "Thiếu băng rôn ở chợ.")).isEmpty();
        assertThat(newest().state())
                .isInstanceOfSatisfying(
                        Returned.class,
                        returned -> assertThat(returned.remark()).isEqualTo("Thiếu băng rôn ở chợ."));
        assertThat(events.stream(ContributionAccepted.class)).hasSize(1);
        assertThat(events.stream(ContributionReturned.class)).hasSize(1);
    }

    @Test
    void onlyTheAskerJudges() {
        world.submits(office, request);

        assertThat(accept(world.office("Huyện Lấp Vò"), 1)).contains(CannotJudge.NOT_THE_ASKER);
        assertThat(giveBack(office, 1, "tự trả")).contains(CannotJudge.NOT_THE_ASKER);
    }

    @Test
    void whatIsReturnedCountsAsMissingUntilASecondVersionComes() {
        world.enters(office, ActivityKind.BROADCAST, 78);
        world.submits(office, request);
        giveBack(world.lead(), 1, "Đếm lại.");

        assertThat(figure(ReportItem.BROADCASTS)).isEqualTo(new Figure.NotSubmitted(Unit.BROADCASTS));

        world.submits(office, request);
        assertThat(figure(ReportItem.BROADCASTS)).isEqualTo(new Figure.Exact(78, Unit.BROADCASTS));
        assertThat(versions()).extracting(Contribution::version).containsExactly(2, 1);
        assertThat(versions().getLast().state()).isInstanceOf(Returned.class);
    }

    @Test
    void whatIsAcceptedIsNotReplacedByItsAgency() {
        world.submits(office, request);
        accept(world.lead(), 1);

        assertThat(world.submits(office, request, ReportItem.BANNERS, FigureKind.ZERO_IN_PERIOD))
                .containsExactly(CannotSubmit.Whole.ALREADY_ACCEPTED);
    }

    @Test
    void aCorrectionInTheRegisterMakesANewVersionByItself() {
        Activity activity = world.enters(office, ActivityKind.BROADCAST, 96);
        world.submits(office, request);
        accept(world.lead(), 1);

        world.corrects(office, activity, 97);

        assertThat(newest().version()).isEqualTo(2);
        assertThat(newest().origin()).isEqualTo(Origin.CORRECTION);
        assertThat(newest().account()).isEqualTo(office.account());
        assertThat(newest().state()).isEqualTo(new Submitted());
        assertThat(figure(ReportItem.BROADCASTS)).isEqualTo(new Figure.Exact(97, Unit.BROADCASTS));
        assertThat(versions().getLast().figure(ReportItem.BROADCASTS, "văn phòng", JULY))
                .isEqualTo(new Figure.Exact(96, Unit.BROADCASTS));
        assertThat(events.stream(ContributionCorrected.class)).hasSize(1);
    }

    @Test
    void anActivityEnteredLateTakesThePlaceOfTheStatement() {
        world.submits(office, request, ReportItem.BANNERS, FigureKind.ZERO_IN_PERIOD);

        world.enters(office, ActivityKind.BANNER, 6, CampaignScenario.SLOGANS.getFirst());

        ReportLine line = newest().line(ReportItem.BANNERS).orElseThrow();
        assertThat(line.statement()).isNull();
        assertThat(line.slogans()).containsExactly(CampaignScenario.SLOGANS.getFirst());
    }

    @Test
    void whenTheLastActivityIsWithdrawnTheAgencyMustSpeakAgain() {
        Activity activity = world.enters(office, ActivityKind.BANNER, 6);
        world.submits(office, request);

        world.withdraws(office, activity);

        assertThat(newest().version()).isEqualTo(2);
        assertThat(figure(ReportItem.BANNERS)).isEqualTo(new Figure.NotSubmitted(Unit.BANNERS));
        world.submits(office, request, ReportItem.BANNERS, FigureKind.ZERO_IN_PERIOD);
        assertThat(figure(ReportItem.BANNERS)).isEqualTo(new Figure.ZeroInPeriod(Unit.BANNERS, JULY));
    }

    @Test
    void whatIsNotAskedNotSubmittedOrReturnedDoesNotFollow() {
        world.enters(office, ActivityKind.BROADCAST, 78);
        assertThat(world.as(office, () -> contributions.newest(request))).isEmpty();

        world.submits(office, request);
        world.enters(office, ActivityKind.LEAFLET, 500);
        giveBack(world.lead(), 1, "Đếm lại.");
        world.enters(office, ActivityKind.BROADCAST, 2);

        assertThat(newest().version()).isEqualTo(1);
    }

    private Contribution newest() {
        return Objects.requireNonNull(
                world.as(office, () -> contributions.newest(request)).get(agencyOf(office)));
    }

    private List<Contribution> versions() {
        return world.as(office, () -> contributions.versions(request, agencyOf(office)));
    }

    private Figure figure(ReportItem item) {
        return newest().figure(item, "văn phòng", JULY);
    }

    private List<CannotSubmit> submit(ContributionDraft read) {
        Map<ReportItem, FigureKind> answers = Map.of(
                ReportItem.BROADCASTS, FigureKind.ZERO_IN_PERIOD,
                ReportItem.BANNERS, FigureKind.ZERO_IN_PERIOD,
                ReportItem.POSTERS, FigureKind.ZERO_IN_PERIOD,
                ReportItem.NEWS_ITEMS, FigureKind.ZERO_IN_PERIOD,
                ReportItem.VICTIMS_RECEIVED, FigureKind.ZERO_IN_PERIOD);
        return world.as(
                office,
                () -> contributions.submit(
                        office, request, agencyOf(office), read.version(), read.fingerprint(), answers));
    }

    private Optional<CannotJudge> accept(Actor actor, int version) {
        return world.as(actor, () -> contributions.accept(actor, request, agencyOf(office), version));
    }

    private Optional<CannotJudge> giveBack(Actor actor, int version, String remark) {
        return world.as(actor, () -> contributions.giveBack(actor, request, agencyOf(office), version, remark));
    }
}
