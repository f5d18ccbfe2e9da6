package vn.loive.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.contributions.CampaignScenario.agencyOf;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.loive.Visitor;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.contributions.CampaignScenario;
import vn.loive.database.Transactions;
import vn.loive.posts.Post;
import vn.loive.posts.PostId;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Typesetter;

/** What stands over the signature of a report follows from the post of who signs it, on the day of the draft. */
@WholeProgramTest
class ReportSignerTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Agencies agencies;

    @Autowired
    Transactions transactions;

    @Autowired
    CampaignReport report;

    private ReportRequest request;
    private Actor lead;

    @BeforeEach
    void begin() {
        world.begin();
        request = world.theRequest();
        lead = world.lead();
    }

    @Test
    void withoutPostsAHeadWithoutANameSignsAndThePageSaysWhatToDo() throws Exception {
        assertThat(signature("")).isEqualTo("GIÁM ĐỐC");
        assertThat(page("").text("section[aria-labelledby=nguoi-ky]"))
                .contains("chưa ghi chức vụ nào vào ngày này", "“Giám đốc”");
    }

    @Test
    void theHeadSignsInPerson() throws Exception {
        post("Giám đốc", PostRank.HEAD, "Nguyễn Văn Giả Định");

        assertThat(signature("")).isEqualTo("GIÁM ĐỐC Nguyễn Văn Giả Định");
        assertThat(page("").text(".sign")).isEqualTo("GIÁM ĐỐC Nguyễn Văn Giả Định");
    }

    @Test
    void aDeputySignsForTheHead() throws Exception {
        post("Giám đốc", PostRank.HEAD, "Nguyễn Văn Giả Định");
        PostId deputy = post("Phó Giám đốc", PostRank.DEPUTY, "Phạm Thị Thí Dụ");

        assertThat(signature(deputy.value().toString())).isEqualTo("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Phạm Thị Thí Dụ");
        Element chosen = page("").page().expectFirst("#f-signer option:contains(Phạm Thị Thí Dụ)");
        Visitor.Answer page = page(chosen.val());
        assertThat(page.text(".sign")).isEqualTo("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Phạm Thị Thí Dụ");
        assertThat(page.page().select(".actions a[href*='report.docx']").attr("href"))
                .endsWith("?signer=" + deputy.value());
    }

    @Test
    void theHeadOfASectionSignsByOrder() {
        post("Giám đốc", PostRank.HEAD, "Nguyễn Văn Giả Định");
        PostId section = sectionHead();

        assertThat(signature(section.value().toString())).isEqualTo("TL. GIÁM ĐỐC TRƯỞNG PHÒNG");
    }

    @Test
    void onlyWhoIsAuthorisedSignsBesides() {
        post("Giám đốc", PostRank.HEAD, "Nguyễn Văn Giả Định");
        PostId staff = post("Chuyên viên", PostRank.STAFF, "Lê Văn Thử Nghiệm");
        assertThat(signature(staff.value().toString())).isEqualTo("GIÁM ĐỐC Nguyễn Văn Giả Định");

        world.as(lead, () -> posts.authorise(lead, staff, "báo cáo chiến dịch", request.period()));
        assertThat(signature(staff.value().toString()))
                .as("the authority ended with July")
                .startsWith("GIÁM ĐỐC");

        world.as(
                lead,
                () -> posts.authorise(
                        lead, staff, "báo cáo", new vn.loive.shared.Period(LONG_AGO, LocalDate.of(2021, 12, 31))));
        assertThat(signature(staff.value().toString())).isEqualTo("TUQ. GIÁM ĐỐC CHUYÊN VIÊN Lê Văn Thử Nghiệm");
    }

    @Test
    void whoeverHeldThePostOnTheDaySigns() {
        PostId head = post("Giám đốc", PostRank.HEAD, "Nguyễn Văn Giả Định");
        world.as(lead, () -> posts.appoint(lead, head, "Trần Minh Họa", LocalDate.of(2021, 8, 3)));

        assertThat(signature("")).isEqualTo("GIÁM ĐỐC Nguyễn Văn Giả Định");
    }

    @Test
    void aPostNobodyHoldsLeavesTheNameBlankAndThePageSaysSo() throws Exception {
        world.as(lead, () -> posts.open(lead, new AgencyId(lead.agency()), "Giám đốc", PostRank.HEAD, LONG_AGO));

        assertThat(signature("")).isEqualTo("GIÁM ĐỐC");
        assertThat(page("").text("section[aria-labelledby=nguoi-ky]")).contains("Chưa ghi người giữ chức vụ này");
    }

    private PostId post(String title, PostRank rank, String holder) {
        return world.as(lead, () -> {
            assertThat(posts.open(lead, new AgencyId(lead.agency()), title, rank, LONG_AGO))
                    .isNull();
            PostId id = posts.of(agencyOf(lead), LONG_AGO).stream()
                    .filter(post -> post.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThat(posts.appoint(lead, id, holder, LONG_AGO)).isNull();
            return id;
        });
    }

    private PostId sectionHead() {
        AgencyId id = new AgencyId(UUID.randomUUID());
        Post post = Post.of(id, "Trưởng phòng", PostRank.HEAD, LONG_AGO, null);
        transactions.forImport(() -> {
            agencies.add(new Agency(
                    id,
                    lead.province(),
                    AgencyKind.UNIT,
                    "Phòng Bảo trợ xã hội",
                    "Phòng BTXH",
                    "",
                    agencyOf(lead),
                    null,
                    LONG_AGO,
                    null));
            posts.add(java.util.List.of(post));
            return null;
        });
        return post.id();
    }

    /** What the file has after the list of receivers, on one line. */
    private String signature(String signer) {
        String text = DocxText.of(Typesetter.docx(
                world.as(lead, () -> report.draft(lead, request, signer)).document()));
        return text.substring(text.indexOf("Lưu:"))
                .lines()
                .skip(1)
                .reduce("", (one, other) -> one + " " + other)
                .strip();
    }

    private Visitor.Answer page(String signer) throws Exception {
        return new Visitor(web, lead, Role.CONSOLIDATOR)
                .open("/requests/" + request.id().value() + "/report?signer=" + signer);
    }
}
