package vn.loive.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.TestTime;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ObligationState;
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** What two offices of 2021 were asked for is answered by the agency to which both their duties came. */
@WholeProgramTest
class SuccessorOfTheAddresseeTests {

    private static final LocalDate TAKEOVER = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvc web;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    CampaignScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    Contributions contributions;

    @Autowired
    Obligations obligations;

    private ReportRequest request;
    private Actor office;
    private Actor other;
    private Actor heir;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
        other = world.office("Huyện Hồng Ngự");
        world.enters(office, ActivityKind.BROADCAST, 78);
        AgencyId id = agencies.standing(
                CampaignScenario.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "UBND xã Tân Hồng", "UBND");
        agencies.succession(agencyOf(office), id, TAKEOVER, Duty.VICTIM_SUPPORT);
        agencies.succession(agencyOf(other), id, TAKEOVER, Duty.VICTIM_SUPPORT);
        heir = agencies.actor(id, CampaignScenario.DONG_THAP);
    }

    @Test
    void beforeTheTakeoverItOwesNothing() throws Exception {
        assertThat(visitor(heir).open("/requests").text("main")).contains("Đơn vị không còn yêu cầu nào phải nộp");
        assertThat(submits(office)).containsExactly(CannotSubmit.Whole.NOT_ASKED);
        assertThat(visitor(heir).open(of(office)).status()).isEqualTo(403);
    }

    @Test
    void itsListNamesEachPredecessorInWhosePlaceItAnswers() throws Exception {
        clockAtTakeover();

        Visitor.Answer list = visitor(heir).open("/requests");

        assertThat(list.text("main"))
                .contains("Thay Phòng LĐ-TBXH huyện Tân Hồng:", "Thay Phòng LĐ-TBXH huyện Hồng Ngự:");
        assertThat(list.page().select("a[href='" + of(office) + "']")).hasSize(1);
        assertThat(visitor(heir).open(of(office)).page().select("a[href='" + of(other) + "']"))
                .hasSize(1);
    }

    @Test
    void itSubmitsWhatTheRegisterOfThePredecessorSaysUnderThePredecessorsName() throws Exception {
        clockAtTakeover();
        Visitor.Answer page = visitor(heir).open(of(office));
        assertThat(page.text("main")).contains("Trả lời thay Phòng LĐ-TBXH huyện Tân Hồng", "78");

        Visitor.Answer unanswered = visitor(heir).send(of(office), page.form(of(office)));
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.text("main")).contains("Trả lời thay Phòng LĐ-TBXH huyện Tân Hồng");
        assertThat(submits(office)).isEmpty();

        assertThat(world.as(heir, () -> contributions.versions(request, agencyOf(office))))
                .extracting(Contribution::account)
                .containsExactly(heir.account());
        assertThat(world.as(world.lead(), () -> contributions.newest(request)))
                .doesNotContainKeys(agencyOf(heir), agencyOf(other));
        assertThat(visitor(heir).open(of(office)).text("main")).contains("Đã nhận được số liệu");
    }

    @Test
    void itMendsWhatWasSentBack() {
        world.submits(office, request);
        clockAtTakeover();
        world.as(
                world.lead(),
                () -> contributions.giveBack(world.lead(), request, agencyOf(office), 1, "Thiếu băng rôn ở chợ."));

        assertThat(submits(office)).isEmpty();

        assertThat(world.as(heir, () -> contributions.versions(request, agencyOf(office))))
                .hasSize(2);
    }

    @Test
    void itConfirmsThatTheRequestHasComeForEach() throws Exception {
        clockAtTakeover();
        String confirmation = "/requests/" + request.id().value() + "/acknowledgement";

        Visitor.Answer page = visitor(heir).open(of(office));
        assertThat(visitor(heir).send(confirmation, page.form(confirmation)).status())
                .isEqualTo(303);

        Map<AgencyId, ObligationState> owed = world.as(heir, () -> obligations.of(request.id()));
        assertThat(owed).containsOnlyKeys(agencyOf(office));
    }

    @Test
    void nobodyAnswersForAnAgencyThatStandsByItself() throws Exception {
        Actor stranger = world.office("Huyện Lấp Vò");

        assertThat(visitor(stranger).open(of(office)).status()).isEqualTo(403);
        assertThat(world.as(stranger, () -> contributions.submit(stranger, request, agencyOf(office), 0, "", Map.of())))
                .containsExactly(CannotSubmit.Whole.NOT_ASKED);
    }

    private List<CannotSubmit> submits(Actor predecessor) {
        return world.submits(heir, request, agencyOf(predecessor));
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(web, actor, Role.CONSOLIDATOR);
    }

    private void clockAtTakeover() {
        clock.pass(Duration.between(clock.instant(), TAKEOVER.atTime(9, 0).atZone(LegalDay.ZONE)));
    }

    private String of(Actor addressee) {
        return "/requests/" + request.id().value() + "/contribution?agency="
                + agencyOf(addressee).value();
    }
}
