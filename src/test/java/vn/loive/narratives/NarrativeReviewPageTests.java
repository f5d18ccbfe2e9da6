package vn.loive.narratives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

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
import vn.loive.requests.Obligations;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;

/** The agency that asked reads what was said, what is new in it, and everybody's words together. */
@WholeProgramTest
class NarrativeReviewPageTests {

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    NarrativeScenario words;

    @Autowired
    Obligations obligations;

    private Actor office;
    private Visitor asker;
    private ReportRequest request;
    private String base;

    @BeforeEach
    void begin() {
        world.begin();
        office = world.office("Huyện Tân Hồng");
        request = words.theRequest();
        asker = new Visitor(web, world.lead(), Role.CONSOLIDATOR);
        base = "/requests/" + request.id().value();
    }

    @Test
    void theReviewShowsTheNewestVersionAndWhatItChanged() throws Exception {
        submits(office, "Đã họp 02 lần trong quý.", "", "Không.");
        words.sendsBack(request, office, 1);
        submits(office, "Đã họp 03 lần trong quý.", "Thiếu kinh phí.", "Không.");

        Answer page = asker.open(base + "/contributions/" + office.agency());

        assertThat(page.text("section[aria-labelledby=words]"))
                .contains("1. Công tác chỉ đạo Đã họp 03 lần trong quý.", "Thiếu kinh phí.")
                .doesNotContain("02 lần");
        assertThat(page.page().select("p.compared").text()).isEqualTo("Đã họp [bỏ: 02] [thêm: 03] lần trong quý.");
        assertThat(page.page().select("del.compared").text()).isEqualTo("[bỏ: không có thông tin]");
        assertThat(page.page().select("ins.compared").text()).isEqualTo("[thêm: Thiếu kinh phí.]");
        assertThat(page.text("ul.stack")).doesNotContain("Mục 3");
    }

    @Test
    void whatIsWrittenButNotSubmittedIsNotReadByTheAsker() throws Exception {
        submits(office, "Đã họp 02 lần.", "", "Không.");
        words.writes(office, request, "Đang viết dở.", "", "Không.");

        assertThat(asker.open(base + "/contributions/" + office.agency()).text("main"))
                .contains("Đã họp 02 lần.")
                .doesNotContain("Đang viết dở.");
    }

    @Test
    void everybodysWordsStandSectionBySection() throws Exception {
        Actor returned = world.office("Huyện Lấp Vò");
        submits(office, "Đã họp 02 lần.", "", "Không.");
        submits(returned, "Bị trả lại.", "", "Không.");
        words.sendsBack(request, returned, 1);
        Actor waived = world.office("Huyện Tháp Mười");
        world.as(world.lead(), () -> obligations.waive(world.lead(), request, agencyOf(waived), "Mưa lũ"));

        Answer page = asker.open(base + "/narratives");

        assertThat(page.text(".head")).contains("01/14 đơn vị đã nộp");
        assertThat(page.page().select("main h2").eachText())
                .containsExactly("1. Công tác chỉ đạo", "2. Khó khăn, vướng mắc", "3. Kiến nghị");
        String first = page.text("section[aria-labelledby=c-1]");
        assertThat(first).contains("Phòng LĐ-TBXH huyện Tân Hồng Đã họp 02 lần.", "huyện Lấp Vò chưa nộp");
        assertThat(first).contains("huyện Tháp Mười được miễn báo cáo kỳ này").doesNotContain("Bị trả lại");
        assertThat(page.text("section[aria-labelledby=c-2]")).contains("huyện Tân Hồng không có thông tin");
        assertThat(page.page().select("section[aria-labelledby=c-1] h3")).hasSize(14);
    }

    @Test
    void theTrackingLeadsThereWhenWordsAreAsked() throws Exception {
        ReportRequest figures = world.theRequest();

        assertThat(asker.open(base + "/tracking").page().select("a[href='" + base + "/narratives']"))
                .hasSize(1);
        assertThat(asker.open("/requests/" + figures.id().value() + "/tracking").text("main"))
                .doesNotContain("Tổng hợp phần lời");
        assertThat(asker.open("/requests/" + figures.id().value() + "/narratives")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void othersDoNotReadWhatAllHaveSaid() throws Exception {
        Visitor other = new Visitor(web, world.office("Huyện Lấp Vò"), Role.CONSOLIDATOR);

        assertThat(other.open(base + "/narratives").status()).isEqualTo(404);
    }

    @Test
    void theQueriesDoNotGrowWithTheAgencies() throws Exception {
        submits(office, "Đã họp 02 lần.", "", "Không.");
        asker.open(base + "/narratives");
        int few = Queries.of(() -> asker.open(base + "/narratives")).size();
        submits(world.office("Huyện Lấp Vò"), "Đã họp.", "", "Không.");
        submits(world.office("Huyện Tháp Mười"), "Đã họp.", "", "Không.");

        assertThat(Queries.of(() -> asker.open(base + "/narratives"))).hasSize(few);
    }

    private void submits(Actor actor, String... texts) {
        words.writes(actor, request, texts);
        world.submits(actor, request);
    }
}
