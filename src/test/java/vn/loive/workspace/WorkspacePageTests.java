package vn.loive.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Queries;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The workspace says what is in and what is missing, agency by agency and place by place. */
@WholeProgramTest
class WorkspacePageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    private ReportRequest request;
    private Visitor consolidator;
    private String path;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        consolidator = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        path = "/campaigns/"
                + java.util.Objects.requireNonNull(request.campaign()).value() + "/workspace";
    }

    @Test
    void thePageIsLinkedFromTheListForThoseWhoMayFollow() throws Exception {
        Visitor officer = new Visitor(web, world.office("Huyện Tân Hồng"), Role.OFFICER);

        assertThat(consolidator.open("/campaigns").page().select("a[href='" + path + "']"))
                .hasSize(1);
        assertThat(officer.open("/campaigns").page().select("a[href='" + path + "']"))
                .isEmpty();
        assertThat(officer.open(path).status()).isEqualTo(403);
    }

    @Test
    void itSaysWhoIsMissingAndWhereNothingWasDone() throws Exception {
        world.everybodyReports(request, "Huyện Tháp Mười");

        Answer page = consolidator.open(path);

        assertThat(page.text(".head"))
                .contains("Còn 01 trong số 14 đơn vị được hỏi chưa nộp.", "11/12 huyện, thị xã, thành phố");
        assertThat(row(page, "#agencies", "Tháp Mười")).contains("chờ nộp", "Chưa xác nhận đã nhận yêu cầu.");
        assertThat(row(page, "#agencies", "Tân Hồng")).contains("bản 1, chờ nhận");
        assertThat(row(page, "#places", "Huyện Tháp Mười")).contains("chưa có hoạt động nào");
        assertThat(row(page, "#places", "Huyện Tân Hồng")).contains("02", "78", "06");
        assertThat(row(page, "#places", "Toàn tỉnh, không ghi")).contains("02", "181", "sổ không ghi");
        assertThat(page.text("tfoot")).contains("732", "46", "181").doesNotContain("756");
        assertThat(page.page()
                        .select("a[href$='/contributions/"
                                + world.office("Huyện Tháp Mười").agency() + "']"))
                .hasSize(1);
    }

    @Test
    void anotherAgencyOfTheProvinceSeesThePlacesAndNotHowOthersStand() throws Exception {
        world.everybodyReports(request);
        Visitor office = new Visitor(web, world.office("Huyện Tân Hồng"), Role.CONSOLIDATOR);

        Answer page = office.open(path);

        assertThat(page.text(".part")).contains("chỉ cơ quan yêu cầu xem được");
        assertThat(page.page().select("[aria-labelledby=agencies] table")).isEmpty();
        assertThat(page.text("tfoot")).contains("756");
    }

    @Test
    void anotherProvinceFindsNothing() throws Exception {
        Actor elsewhere = CampaignScenario.somebodyIn(new ProvinceCode("51"));

        assertThat(new Visitor(web, elsewhere, Role.CONSOLIDATOR).open(path).status())
                .isEqualTo(404);
    }

    @Test
    void moreAgenciesAndPlacesTakeNoMoreQueries() throws Exception {
        Actor office = world.office("Huyện Tân Hồng");
        world.enters(office, ActivityKind.BANNER, 2);
        int before = Queries.of(() -> consolidator.open(path)).size();
        world.everybodyReports(request);
        world.everybodyReports(world.theRequest());

        assertThat(Queries.of(() -> consolidator.open(path))).hasSize(before);
    }

    private static String row(Answer page, String part, String name) {
        return page.page().select("[aria-labelledby=" + part.substring(1) + "] tbody tr").stream()
                .map(org.jsoup.nodes.Element::text)
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
