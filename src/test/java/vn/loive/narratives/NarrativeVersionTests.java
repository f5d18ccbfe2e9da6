package vn.loive.narratives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.TestTime;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.agencies.AgencyScenario;
import vn.loive.agencies.Duty;
import vn.loive.contributions.CampaignScenario;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** Words go along with the versions of an answer and stay as they were. */
@WholeProgramTest
class NarrativeVersionTests {

    private static final LocalDate TAKEOVER = LocalDate.of(2025, 7, 1);
    private static final List<String> TABLES = List.of("draft", "draft_section", "narrative");

    @Autowired
    MockMvc web;

    @Autowired
    TestTime.MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CampaignScenario world;

    @Autowired
    AgencyScenario agencies;

    @Autowired
    NarrativeScenario words;

    @Autowired
    Narratives narratives;

    private Actor office;
    private ReportRequest request;

    @BeforeEach
    void begin() {
        world.begin();
        office = world.office("Huyện Tân Hồng");
        request = words.theRequest();
    }

    @Test
    void aDraftIsNoVersionUntilItIsSubmitted() {
        words.writes(office, request, "Đã họp.", "", "Không.");

        assertThat(words.versions(request, office)).isEmpty();
    }

    @Test
    void whatIsWrittenAfterwardsLeavesTheVersionAsItWas() {
        words.writes(office, request, "Đã họp 02 lần.", "", "Không.");
        world.submits(office, request);
        words.sendsBack(request, office, 1);
        words.writes(office, request, "Đã họp 03 lần.", "", "Không.");

        assertThat(first(1)).isEqualTo("Đã họp 02 lần.");
        world.submits(office, request);
        assertThat(first(1)).isEqualTo("Đã họp 02 lần.");
        assertThat(first(2)).isEqualTo("Đã họp 03 lần.");
    }

    @Test
    void aCorrectionOfTheRegisterTakesTheWordsAlong() {
        Activity broadcasts = world.enters(office, ActivityKind.BROADCAST, 78);
        words.writes(office, request, "Đã họp 02 lần.", "", "Không.");
        world.submits(office, request);
        words.writes(office, request, "Chưa nộp.", "", "Không.");

        world.corrects(office, broadcasts, 79);

        assertThat(words.versions(request, office)).hasSize(2);
        assertThat(first(2)).isEqualTo("Đã họp 02 lần.");
    }

    @Test
    void thePageSaysThatTheDraftHasMovedOn() throws Exception {
        words.writes(office, request, "Đã họp 02 lần.", "", "Không.");
        world.submits(office, request);
        String page = "/requests/" + request.id().value() + "/narrative";
        Visitor officer = new Visitor(web, office, Role.OFFICER);
        assertThat(officer.open(page).text("main")).doesNotContain("khác bản");

        words.writes(office, request, "Đã họp 03 lần.", "", "Không.");

        assertThat(officer.open(page).text("main")).contains("Nội dung đang lưu khác bản 1 đã nộp.");
    }

    @Test
    void whoTookOverTheDutyWritesInThePlaceOfTheAddressee() throws Exception {
        AgencyId id = agencies.standing(
                CampaignScenario.DONG_THAP, AgencyKind.COMMUNE_PEOPLES_COMMITTEE, "UBND xã Tân Hồng", "UBND");
        agencies.succession(agencyOf(office), id, TAKEOVER, Duty.VICTIM_SUPPORT);
        Actor heir = agencies.actor(id, CampaignScenario.DONG_THAP);
        words.writes(office, request, "Đã họp 02 lần.", "", "Không.");
        clock.pass(Duration.between(clock.instant(), TAKEOVER.atTime(9, 0).atZone(LegalDay.ZONE)));
        String page = "/requests/" + request.id().value() + "/narrative?agency=" + office.agency();
        Visitor visitor = new Visitor(web, heir, Role.OFFICER);

        Visitor.Answer found = visitor.open(page);
        var form = found.form(page);
        form.set("text-3", "Đề nghị hỗ trợ.");

        assertThat(found.text("main")).contains("Trả lời thay Phòng LĐ-TBXH huyện Tân Hồng");
        assertThat(visitor.send(page, form).location()).isEqualTo(page);
        assertThat(world.submits(heir, request, agencyOf(office))).isEmpty();
        assertThat(world.as(heir, () -> narratives.versions(request, agencyOf(office)))
                        .get(1))
                .last()
                .extracting(NarrativeSection::said)
                .isEqualTo(new Narrative.Words("Đề nghị hỗ trợ."));
    }

    @Test
    void anotherProvinceSeesNothingAndAnotherAgencyOnlyItsOwn() {
        words.writes(office, request, "Đã họp.", "", "Không.");
        world.submits(office, request);
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));

        for (String table : TABLES) {
            assertThat(rows(office, table)).as(table).isPositive();
            assertThat(rows(elsewhere, table)).as(table).isZero();
            assertThat(rows(world.office("Huyện Lấp Vò"), table)).as(table).isZero();
        }
        assertThat(rows(world.lead(), "narrative")).isEqualTo(3);
        assertThat(rows(world.lead(), "draft_section")).isZero();
    }

    @Test
    void nothingIsAddedToAVersionThatStands() {
        words.writes(office, request, "Đã họp.", "", "Không.");
        world.submits(office, request);

        refused("UPDATE narratives.narrative SET body = 'khác'", "permission denied");
        refused("DELETE FROM narratives.draft", "permission denied");
        refused("""
                INSERT INTO narratives.narrative SELECT province, request, agency, version, position + 10, kind, body
                FROM narratives.narrative
                """, "row-level security");
    }

    @Test
    void nobodySavesForAnAgencyThatStandsByItself() {
        Actor other = world.office("Huyện Lấp Vò");

        assertThat(world.as(other, () -> narratives.save(other, request, agencyOf(office), 0, Map.of())))
                .contains(CannotSave.Whole.NOT_ASKED);
    }

    private String first(int version) {
        Narrative said = Objects.requireNonNull(words.versions(request, office).get(version))
                .getFirst()
                .said();
        return said == null ? "" : said.words();
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> world.as(office, () -> jdbc.sql(sql).update()))
                .rootCause()
                .hasMessageContaining(why);
    }

    private long rows(Actor actor, String table) {
        return world.as(
                actor,
                () -> jdbc.sql("SELECT count(*) FROM narratives." + table)
                        .query(Long.class)
                        .single());
    }
}
