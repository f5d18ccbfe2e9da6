package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.Drafts;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.outreach.ActivityKind;
import vn.loive.posts.Post;
import vn.loive.posts.PostRank;
import vn.loive.posts.Posts;
import vn.loive.requests.ReportRequest;
import vn.loive.seats.Seat;
import vn.loive.seats.Seats;
import vn.loive.shared.Actor;

/** From the drafter's desk over who signs to the number and the papers. */
@WholeProgramTest
class SigningPageTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);

    @Autowired
    MockMvc web;

    @Autowired
    CampaignScenario world;

    @Autowired
    Posts posts;

    @Autowired
    Seats seats;

    @Autowired
    Drafts drafts;

    @Autowired
    Papers papers;

    @Autowired
    IssuedDocuments register;

    private Actor lead;
    private Actor head;
    private Visitor drafter;
    private Visitor signer;
    private DraftId draft;
    private String page;

    @BeforeEach
    void begin() {
        world.begin();
        ReportRequest request = world.theRequest();
        world.everybodyReports(request);
        lead = world.lead();
        head = new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());
        drafter = new Visitor(web, lead, Role.CONSOLIDATOR);
        signer = new Visitor(web, head, Role.SIGNER);
        world.as(lead, () -> {
            posts.open(lead, new AgencyId(lead.agency()), "Giám đốc", PostRank.HEAD, LocalDate.of(2021, 1, 1));
            return null;
        });
        seats(head);
        draft = world.as(
                lead,
                () -> drafts.begin(lead, "campaign-report", request.id().value())
                        .orElseThrow());
        page = "/drafts/" + draft.value();
    }

    @Test
    void aDraftGoesOverWhoSignsToItsNumber() throws Exception {
        assertThat(drafter.open(page).text("main"))
                .contains("Thẩm quyền ký: GIÁM ĐỐC")
                .doesNotContain("Bản chụp đã ký");
        does(drafter, "/submission");
        does(signer, "/signature");
        does(drafter, "/number");

        Answer issued = drafter.open(page);
        assertThat(issued.text("section[aria-labelledby=ban-chup]")).contains("Chưa có bản chụp");
        assertThat(issued.text(".toolbar")).contains("đã phát hành");
        assertThat(issued.text("main")).contains("Bản chính thức (DOCX)", "Bản công bố");
        assertThat(drafter.open("/documents/issued").text("tbody")).contains("01/BC-SLĐTBXH", "Giám đốc");
        assertThat(paper("PDF")).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsSubmittedStandsStillAndWhatIsReturnedMovesAgain() throws Exception {
        does(drafter, "/submission");
        Actor office = world.office("Huyện Tháp Mười");
        world.corrects(office, world.entered(office, ActivityKind.BANNER), 7);

        assertThat(drafter.open(page).text("article.paper")).contains("48 băng rôn");
        assertThat(drafter.open(page).text("main"))
                .contains("Thay đổi sau khi chốt số liệu", "48 băng rôn, nay là 53 băng rôn");
        String place =
                drafter.open(page).page().select("a.live:contains(48 băng rôn)").attr("href");
        assertThat(drafter.open(place.replaceFirst("#.*", "")).text(".bench tbody"))
                .contains("02 băng rôn");
        assertThat(drafter.open(page + "/wording").form(page + "/wording")).isNotNull();

        MultiValueMap<String, String> form = signer.open(page).form(page + "/return");
        form.set("reason", "Bổ sung băng rôn.");
        assertThat(signer.send(page + "/return", form).status()).isEqualTo(303);
        assertThat(drafter.open(page).text("article.paper")).contains("53 băng rôn");
        assertThat(drafter.open(page).text("main")).contains("Trả lại bản 1", "Bổ sung băng rôn.");
    }

    @Test
    void whoSubmittedTakesItBackAndNobodyElse() throws Exception {
        does(drafter, "/submission");
        MultiValueMap<String, String> form = drafter.open(page).form(page + "/withdrawal");
        Actor colleague = new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());

        Answer refused = new Visitor(web, colleague, Role.CONSOLIDATOR).send(page + "/withdrawal", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Chỉ người đã trình mới rút lại được");
        does(drafter, "/withdrawal");
        assertThat(drafter.open(page).text("main")).contains("Rút lại bản 1");
        assertThat(signer.open(page).page().select("form[action$=signature]")).isEmpty();
        does(drafter, "/submission");
        does(signer, "/signature");
        assertThat(drafter.open(page).page().select("form[action$=withdrawal]")).isEmpty();
    }

    @Test
    void whoSignedStaysOnThePaperWhenThePostChangesHands() throws Exception {
        names("Trần Minh Họa", LocalDate.of(2021, 1, 1));
        does(drafter, "/submission");
        does(signer, "/signature");
        names("Phạm Thị Thí Dụ", TODAY);
        does(drafter, "/number");

        assertThat(drafter.open(page).text("article.paper"))
                .contains("Trần Minh Họa", "Số: 01/BC-SLĐTBXH", "ngày 02 tháng 8 năm 2021")
                .doesNotContain("Thí Dụ");
    }

    private void names(String holder, LocalDate from) {
        assertThat(world.as(
                        lead,
                        () -> posts.appoint(
                                lead,
                                posts.of(new AgencyId(lead.agency()), TODAY)
                                        .getFirst()
                                        .id(),
                                holder,
                                from)))
                .isNull();
    }

    @Test
    void whatTheRegisterHasNoRoomForIsNotSubmitted() throws Exception {
        MultiValueMap<String, String> wording = drafter.open(page + "/wording").form(page + "/wording");
        wording.set("title", "kết quả ".repeat(80).strip());
        assertThat(drafter.send(page + "/wording", wording).status()).isEqualTo(303);

        Answer refused = drafter.send(page + "/submission", drafter.open(page).form(page + "/submission"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Trích yếu dài quá 500 ký tự");
    }

    @Test
    void aPostForWhichNobodyActsIsToldBeforeSubmission() throws Exception {
        assertThat(drafter.open(page).text("main")).doesNotContain("Chưa có tài khoản nào thực hiện việc ký");
        world.as(lead, () -> {
            posts.open(lead, new AgencyId(lead.agency()), "Phó Giám đốc", PostRank.DEPUTY, LocalDate.of(2021, 1, 1));
            return null;
        });
        MultiValueMap<String, String> wording = drafter.open(page + "/wording").form(page + "/wording");
        wording.set(
                "signer",
                drafter.open(page + "/wording")
                        .page()
                        .select("select[name=signer] option:contains(Phó)")
                        .attr("value"));
        assertThat(drafter.send(page + "/wording", wording).status()).isEqualTo(303);

        assertThat(drafter.open(page).text("main")).contains("Chưa có tài khoản nào thực hiện việc ký");
    }

    @Test
    void aSubmittedDraftIsNotWrittenAndNothingTypedIsLost() throws Exception {
        MultiValueMap<String, String> wording = drafter.open(page + "/wording").form(page + "/wording");
        does(drafter, "/submission");

        Answer refused = drafter.send(page + "/wording", wording);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("đã trình ký");
    }

    @Test
    void onlyWhoActsForThePostSignsAndNobodyWhatTheySubmitted() throws Exception {
        does(drafter, "/submission");
        Visitor other = new Visitor(
                web, new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID()), Role.SIGNER);
        assertThat(refused(other, "/signature")).contains("không thực hiện việc ký cho chức vụ");

        seats(lead);
        assertThat(refused(new Visitor(web, lead, Role.SIGNER), "/signature")).contains("Người trình không ký");
        assertThat(other.open(page).page().select("form[action$=/signature]")).isEmpty();
        does(signer, "/signature");
        assertThat(refused(signer, "/signature")).contains("đã được người khác chuyển bước");
    }

    @Test
    void whoIsAwayLetsAnotherSignForSomeDays() throws Exception {
        Actor deputy = new Actor(UUID.randomUUID(), lead.agency(), lead.province(), UUID.randomUUID());
        world.as(head, () -> {
            seats.take(head, new Seat(post().id(), new AccountId(deputy.account()), TODAY, TODAY.plusDays(3), true));
            return null;
        });
        does(drafter, "/submission");

        does(new Visitor(web, deputy, Role.SIGNER), "/signature");

        assertThat(drafter.open(page).text(".toolbar")).contains("đã ký");
    }

    @Test
    void anUnmendedDraftIsNotSubmitted() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/wording").form(page + "/wording");
        form.set("body", "Đã phát 756 lượt trên đài.");
        drafter.send(page + "/wording", form);

        assertThat(drafter.open(page).page().select("form[action$=/submission]"))
                .isEmpty();
        assertThat(refused(drafter, "/submission")).contains("Còn điểm phải sửa");
    }

    @Test
    void theNumberAndThePapersComeTogetherOrNotAtAll() throws Exception {
        does(drafter, "/submission");
        does(signer, "/signature");
        MultiValueMap<String, String> form = drafter.open(page).form(page + "/number");
        form.set("day", "03/8/2021");

        Answer refused = drafter.send(page + "/number", form);

        assertThat(refused.text(".error-summary")).contains("Ngày văn bản chưa đến");
        assertThat(issued()).isZero();
        form.set("form-id", UUID.randomUUID().toString());
        form.set("day", "02/8/2021");
        assertThat(drafter.send(page + "/number", form).status()).isEqualTo(303);
        assertThat(issued()).isEqualTo(1);
        assertThat(refused(drafter, "/number")).contains("chuyển bước");
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void anIssuedPaperIsTheOneThatWasKept() throws Exception {
        does(drafter, "/submission");
        does(signer, "/signature");
        does(drafter, "/number");

        byte[] first = paper("DOCX");
        assertThat(Papers.sha256(first))
                .isEqualTo(world.as(lead, () -> papers.of(draft)).getFirst().sha256());
        assertThat(drafter.open(page + "/papers/other/docx").status()).isEqualTo(200);
        assertThat(drafter.open(page + "/papers/official/xyz").status()).isEqualTo(404);
    }

    @Test
    void eachRecipientIsToldApart() throws Exception {
        does(drafter, "/submission");
        does(signer, "/signature");
        does(drafter, "/number");
        MultiValueMap<String, String> form = drafter.open(page + "/dispatch").form(page + "/dispatch");
        form.set("recipient", "Cục Phòng, chống tệ nạn xã hội");
        form.set("way", "NETWORK");

        assertThat(drafter.send(page + "/dispatch", form).status()).isEqualTo(303);

        assertThat(drafter.open(page + "/dispatch").text("tbody"))
                .contains("trục liên thông văn bản ngày 02/8/2021", "chưa gửi");
    }

    private byte[] paper(String format) {
        return world.as(
                lead, () -> papers.bytes(draft, Edition.OFFICIAL, format).orElseThrow());
    }

    private long issued() {
        return world.as(lead, () -> register.of(new AgencyId(lead.agency()), 2021))
                .size();
    }

    private Post post() {
        return Objects.requireNonNull(world.as(
                lead, () -> posts.of(new AgencyId(lead.agency()), TODAY).getFirst()));
    }

    private void seats(Actor holder) {
        world.as(lead, () -> {
            seats.name(lead, post().id(), new AccountId(holder.account()), LocalDate.of(2021, 1, 1));
            return null;
        });
    }

    private void does(Visitor visitor, String act) throws Exception {
        Answer answer = visitor.send(page + act, visitor.open(page).form(page + act));
        assertThat(answer.status())
                .as(act + ": " + answer.page().select(".error-summary").text())
                .isEqualTo(303);
    }

    private String refused(Visitor visitor, String act) throws Exception {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("form-id", UUID.randomUUID().toString());
        form.set("day", "02/8/2021");
        Answer answer = visitor.send(page + act, form);
        assertThat(answer.status()).isEqualTo(422);
        return answer.text(".error-summary");
    }
}
