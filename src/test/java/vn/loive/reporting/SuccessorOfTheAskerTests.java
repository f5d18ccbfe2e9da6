package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.TestTime;
import vn.loive.TwoProvinces;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.contributions.CampaignScenario;
import vn.loive.contributions.CannotJudge;
import vn.loive.contributions.Contributions;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.FacilityFacts;
import vn.loive.facilities.FacilityId;
import vn.loive.facilities.FacilityKind;
import vn.loive.facilities.FacilityOutcome;
import vn.loive.requests.CannotOpenRequest;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.ReportRequests;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;
import vn.loive.typesetting.Typesetter;

/** What the department of 2021 asked for is judged and reported by whoever took over its duty in 2025. */
@WholeProgramTest
class SuccessorOfTheAskerTests {

    private static final LocalDate TAKEOVER = LocalDate.of(2025, 3, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final ProvinceCode MERGED = new ProvinceCode("82");

    @Autowired
    MockMvc web;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    CampaignScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    TwoProvinces provinces;

    @Autowired
    Contributions contributions;

    @Autowired
    ReportRequests requests;

    @Autowired
    Facilities facilities;

    @Autowired
    CampaignReport report;

    private ReportRequest request;
    private Actor health;
    private Actor office;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        office = world.office("Huyện Tân Hồng");
        world.submits(office, request);
        health = heir(CampaignScenario.DONG_THAP, AgencyKind.HEALTH, "Sở Y tế", Duty.VICTIM_SUPPORT);
    }

    @Test
    void fromTheDayOfTheTakeoverTheSuccessorAcceptsAndReturns() {
        assertThat(accept(health)).contains(CannotJudge.NOT_THE_ASKER);

        timeIs(TAKEOVER);

        assertThat(accept(health)).isEmpty();
        assertThat(world.as(
                        health,
                        () -> contributions.giveBack(health, request, agencyOf(office), 1, "Thiếu băng rôn ở chợ.")))
                .isEmpty();
    }

    @Test
    void whoTookOverAnotherDutyDoesNot() throws Exception {
        Actor homeAffairs = heir(CampaignScenario.DONG_THAP, AgencyKind.HOME_AFFAIRS, "Sở Nội vụ", Duty.LABOUR);
        timeIs(TAKEOVER);

        assertThat(accept(homeAffairs)).contains(CannotJudge.NOT_THE_ASKER);
        assertThat(visitor(homeAffairs).open(base()).status()).isEqualTo(403);
    }

    @Test
    void theSuccessorFindsTheWayFromTheListToTheReport() throws Exception {
        timeIs(TAKEOVER);

        assertThat(visitor(health).open("/requests").page().select("a[href='" + base() + "/report']"))
                .hasSize(1);
        assertThat(visitor(office).open("/requests").page().select("a[href='" + base() + "/report']"))
                .isEmpty();
        Visitor.Answer review = visitor(health)
                .open(base() + "/contributions/" + agencyOf(office).value());
        String acceptance = base() + "/contributions/" + agencyOf(office).value() + "/acceptance";
        assertThat(visitor(health).send(acceptance, review.form(acceptance)).status())
                .isEqualTo(303);
    }

    @Test
    void acrossTheBorderOfTheFormerProvinceToo() throws Exception {
        Actor merged = heir(MERGED, AgencyKind.LEAD_DEPARTMENT, "Sở Y tế tỉnh mới", Duty.VICTIM_SUPPORT);
        provinces.merge(MERGED, MERGER);
        ownFacility(merged);
        timeIs(MERGER);

        assertThat(accept(merged)).isEmpty();
        assertThat(visitor(merged).open(base()).text("main"))
                .contains("Phòng LĐ-TBXH huyện Tân Hồng", "Cơ sở tiếp nhận Dinh Bà")
                .doesNotContain("Cơ sở của tỉnh mới");
    }

    @Test
    void theSuccessorIssuesInItsOwnName() {
        timeIs(TAKEOVER);

        String draft = DocxText.of(Typesetter.docx(
                world.as(health, () -> report.draft(health, request, "")).document()));

        assertThat(draft)
                .contains("SỞ Y TẾ", "/BC-SYT", "Sở Y tế tỉnh Đồng Tháp kính gửi báo cáo")
                .contains("Sở Lao động – Thương binh và Xã hội cùng các cơ quan, đơn vị trong tỉnh đã triển khai")
                .doesNotContain("/BC-SLĐTBXH", "SỞ LAO ĐỘNG");
        assertThat(world.as(health, () -> requests.open(health, request))).contains(CannotOpenRequest.NOT_LEAD);
    }

    private Actor heir(ProvinceCode province, AgencyKind kind, String name, Duty duty) {
        AgencyId id = agencies.standing(province, kind, name, "SYT");
        agencies.succession(agencyOf(world.lead()), id, TAKEOVER, duty);
        return agencies.actor(id, province);
    }

    private void ownFacility(Actor actor) {
        FacilityFacts facts = FacilityFacts.of(
                LocalDate.of(2020, 1, 1),
                "Cơ sở của tỉnh mới",
                FacilityKind.SOCIAL_PROTECTION_CENTRE,
                null,
                agencyOf(actor));
        assertThat(world.as(actor, () -> facilities.register(actor, new FacilityId(UUID.randomUUID()), facts)))
                .isInstanceOf(FacilityOutcome.Done.class);
    }

    private Optional<CannotJudge> accept(Actor actor) {
        return world.as(actor, () -> contributions.accept(actor, request, agencyOf(office), 1));
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(web, actor, Role.CONSOLIDATOR);
    }

    private void timeIs(LocalDate day) {
        clock.pass(Duration.between(clock.instant(), day.atTime(9, 0).atZone(LegalDay.ZONE)));
    }

    private String base() {
        return "/requests/" + request.id().value();
    }
}
