package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lead department sends the letter of a campaign, an office confirms it, and the campaign is measured. */
class CampaignFollowedJourneyTests {

    private static final String CAMPAIGN = "Ngày toàn dân phòng, chống mua bán người 30/7 năm 2021";

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor lead = Visitor.atADesk(PROGRAM);
    private final Visitor office = Visitor.onAPhone(PROGRAM);

    @AfterEach
    void leave() {
        lead.close();
        office.close();
    }

    @Test
    void theLetterIsSentConfirmedAndTheCampaignMeasured() {
        whenTheLetterIsSent();
        thenItIsHadOnPaper();
        thenTheOfficeReadsItAndConfirms();
        thenTheWorkspaceTellsWhoHasIt();
        thenTheCampaignIsMeasuredAgainstTheYearBefore();
    }

    private void whenTheLetterIsSent() {
        lead.signsInAs("tonghop.87")
                .opens("campaigns")
                .follows("Theo dõi : " + CAMPAIGN)
                .follows("Công văn hướng dẫn");
        lead.follows("Soạn công văn hướng dẫn");
        lead.fills("Hạn nộp", "05/8/2021").presses("Gửi công văn, mở yêu cầu báo cáo");
        assertThat(lead.reads()).contains("Gửi trên hệ thống lúc", "Đơn vị đã nhận");
        Screens.one("campaign-letter", lead.page());
    }

    private void thenItIsHadOnPaper() {
        assertThat(lead.downloads("Tải DOCX")).isNotEmptyFile();
        assertThat(lead.downloads("Tải PDF")).isNotEmptyFile();
    }

    private void thenTheOfficeReadsItAndConfirms() {
        office.signsInAs("tanhong.87").opens("requests").follows("Nộp số liệu");
        office.presses("Xác nhận đã nhận yêu cầu");
        assertThat(office.reads()).contains("Đã xác nhận nhận yêu cầu lúc");
    }

    private void thenTheWorkspaceTellsWhoHasIt() {
        lead.opens("campaigns").follows("Theo dõi : " + CAMPAIGN);
        assertThat(lead.reads()).contains("Phòng LĐ-TBXH huyện Tân Hồng", "Xác nhận đã nhận lúc");
        Screens.one("campaign-workspace", lead.page());
    }

    private void thenTheCampaignIsMeasuredAgainstTheYearBefore() {
        lead.follows("So sánh, đánh giá");
        assertThat(lead.reads()).contains("30/7 năm 2020", "165", "181");
        Screens.one("campaign-evaluation", lead.page());
    }
}
