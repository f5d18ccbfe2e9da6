package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The police enter a campaign of text messages once; the partner sees it as joint, and it counts once. */
class JointCampaignJourneyTests {

    private static final String SEARCH = "input[name='partners-narrow']";

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor police = Visitor.atADesk(PROGRAM);
    private final Visitor partner = Visitor.atADesk(PROGRAM);
    private final Visitor lead = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        police.close();
        partner.close();
        lead.close();
    }

    @Test
    void whatIsDoneTogetherIsEnteredAndCountedOnce() {
        whenThePoliceEnterIt();
        thenThePartnerSeesItAsJoint();
        thenTheLeadCountsItOnce();
    }

    private void whenThePoliceEnterIt() {
        police.signsInAs("congan.51").follows("Hoạt động").follows("Ghi hoạt động");
        police.answers("Hình thức", "Tin nhắn")
                .fills("Số lượng", "45.000")
                .answers("Con số này là", "Đúng số")
                .fills("Từ ngày", "01/7/2021")
                .fills("Đến ngày", "31/7/2021");
        police.page().locator(SEARCH).pressSequentially("so ngoai vu");
        PlaywrightAssertions.assertThat(police.page().locator("label:has(input[name=partners])"))
                .hasCount(1);
        police.page().locator("input[name=partners]").first().check();
        police.presses("Ghi hoạt động");
        assertThat(police.reads()).contains("45.000 tin nhắn");
    }

    private void thenThePartnerSeesItAsJoint() {
        partner.signsInAs("ngoaivu.51").follows("Hoạt động");
        assertThat(partner.reads()).contains("45.000 tin nhắn", "phối hợp");
        partner.follows("Tin nhắn");
        assertThat(partner.reads()).contains("không cộng thêm cho cơ quan phối hợp");
    }

    private void thenTheLeadCountsItOnce() {
        lead.signsInAs("tonghop.51").follows("Hoạt động");
        assertThat(lead.page().locator("tfoot").innerText())
                .contains("45.000 tin nhắn")
                .doesNotContain("90.000");
    }
}
