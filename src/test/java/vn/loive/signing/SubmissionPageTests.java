package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.signing.SigningScenario.does;
import static vn.loive.signing.SigningScenario.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.contributions.CampaignScenario;
import vn.loive.outreach.ActivityKind;
import vn.loive.posts.PostRank;
import vn.loive.shared.Actor;

/** What is submitted stands still until it is given back or taken back; what is not ready is not submitted. */
@WholeProgramTest
class SubmissionPageTests {

    @Autowired
    SigningScenario scene;

    @Autowired
    CampaignScenario world;

    private Visitor drafter;
    private Visitor signer;
    private String page;

    @BeforeEach
    void begin() {
        SigningScenario.Desk desk = scene.begin();
        drafter = desk.drafter();
        signer = desk.signer();
        page = desk.page();
    }

    @Test
    void whatIsSubmittedStandsStillAndWhatIsReturnedMovesAgain() throws Exception {
        does(drafter, page, "/submission");
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
        does(drafter, page, "/submission");
        MultiValueMap<String, String> form = drafter.open(page).form(page + "/withdrawal");
        Actor colleague = scene.colleague();

        Answer refused = scene.visitor(colleague, Role.CONSOLIDATOR).send(page + "/withdrawal", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("Chỉ người đã trình mới rút lại được");
        does(drafter, page, "/withdrawal");
        assertThat(drafter.open(page).text("main")).contains("Rút lại bản 1");
        assertThat(signer.open(page).page().select("form[action$=signature]")).isEmpty();
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        assertThat(drafter.open(page).page().select("form[action$=withdrawal]")).isEmpty();
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
        scene.opens("Phó Giám đốc", PostRank.DEPUTY);
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
        does(drafter, page, "/submission");

        Answer refused = drafter.send(page + "/wording", wording);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text(".error-summary")).contains("đã trình ký");
    }

    @Test
    void anUnmendedDraftIsNotSubmitted() throws Exception {
        MultiValueMap<String, String> form = drafter.open(page + "/wording").form(page + "/wording");
        form.set("body", "Đã phát 756 lượt trên đài.");
        drafter.send(page + "/wording", form);

        assertThat(drafter.open(page).page().select("form[action$=/submission]"))
                .isEmpty();
        assertThat(refused(drafter, page, "/submission")).contains("Còn điểm phải sửa");
    }
}
