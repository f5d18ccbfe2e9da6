package vn.loive.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.signing.SigningScenario.does;
import static vn.loive.signing.SigningScenario.refused;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;
import vn.loive.Visitor;
import vn.loive.Visitor.Answer;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyId;
import vn.loive.contributions.CampaignScenario;
import vn.loive.drafting.DraftId;
import vn.loive.issuing.IssuedDocuments;
import vn.loive.shared.Actor;
import vn.loive.shared.Sha256;

/** From the drafter's desk over who signs to the number, the papers and whom they go to. */
@WholeProgramTest
class IssuePageTests {

    @Autowired
    SigningScenario scene;

    @Autowired
    CampaignScenario world;

    @Autowired
    Papers papers;

    @Autowired
    IssuedDocuments register;

    private Actor lead;
    private Visitor drafter;
    private Visitor signer;
    private DraftId draft;
    private String page;

    @BeforeEach
    void begin() {
        SigningScenario.Desk desk = scene.begin();
        lead = desk.lead();
        drafter = desk.drafter();
        signer = desk.signer();
        draft = desk.draft();
        page = desk.page();
    }

    @Test
    void aDraftGoesOverWhoSignsToItsNumber() throws Exception {
        assertThat(drafter.open(page).text("main"))
                .contains("Thẩm quyền ký: GIÁM ĐỐC")
                .doesNotContain("Bản chụp đã ký");
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        does(drafter, page, "/number");

        Answer issued = drafter.open(page);
        assertThat(issued.text("section[aria-labelledby=ban-chup]")).contains("Chưa có bản chụp");
        assertThat(issued.text(".toolbar")).contains("đã phát hành");
        assertThat(issued.text("main")).contains("Bản chính thức (DOCX)", "Bản công bố");
        assertThat(drafter.open("/documents/issued").text("tbody")).contains("01/BC-SLĐTBXH", "Giám đốc");
        assertThat(paper("PDF")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theNumberAndThePapersComeTogetherOrNotAtAll() throws Exception {
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        MultiValueMap<String, String> form = drafter.open(page).form(page + "/number");
        form.set("day", "03/8/2021");

        Answer refused = drafter.send(page + "/number", form);

        assertThat(refused.text(".error-summary")).contains("Ngày văn bản chưa đến");
        assertThat(issued()).isZero();
        form.set("form-id", UUID.randomUUID().toString());
        form.set("day", "02/8/2021");
        assertThat(drafter.send(page + "/number", form).status()).isEqualTo(303);
        assertThat(issued()).isEqualTo(1);
        assertThat(refused(drafter, page, "/number")).contains("chuyển bước");
        assertThat(issued()).isEqualTo(1);
    }

    @Test
    void anIssuedPaperIsTheOneThatWasKept() throws Exception {
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        does(drafter, page, "/number");

        byte[] first = paper("DOCX");
        assertThat(Sha256.hex(first))
                .isEqualTo(world.as(lead, () -> papers.of(draft)).getFirst().sha256());
        assertThat(drafter.open(page + "/papers/other/docx").status()).isEqualTo(200);
        assertThat(drafter.open(page + "/papers/official/xyz").status()).isEqualTo(404);
    }

    @Test
    void eachRecipientIsToldApart() throws Exception {
        does(drafter, page, "/submission");
        does(signer, page, "/signature");
        does(drafter, page, "/number");
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
}
