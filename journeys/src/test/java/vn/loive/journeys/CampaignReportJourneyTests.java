package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the last office that has not reported to the downloaded report, and on when that office corrects itself. */
class CampaignReportJourneyTests {

    private static final List<String> PUBLIC_REPORT = List.of(
            "01 chuyên trang",
            "181 tờ báo",
            "756 lượt",
            "48 băng rôn",
            "Phát huy tinh thần phòng, chống dịch Covid, chung tay đẩy lùi nạn mua bán người",
            "Tích cực hưởng ứng ngày toàn dân phòng, chống mua bán người",
            "Chung tay phòng, chống nạn mua bán người",
            "Phòng, chống mua bán người là trách nhiệm của cá nhân và toàn xã hội",
            "03 cơ sở",
            "02 cơ sở",
            "Số: /BC-SLĐTBXH",
            "Đồng Tháp, ngày tháng 8 năm 2021");

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor district = Visitor.atADesk(PROGRAM);
    private final Visitor lead = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        district.close();
        lead.close();
    }

    @Test
    void theCampaignReportFollowsTheRegister() {
        givenADistrictThatHasNotReported();
        whenItEntersWhatItDid();
        whenItAnswersTheRequest();
        thenTheRequestIsComplete();
        thenTheDraftLeadsToTheEvidence();
        thenBothFilesSayWhatThePublicReportSays();

        whenTheDistrictCorrectsItsBroadcasts();
        thenTheDraftFollows();
    }

    private void givenADistrictThatHasNotReported() {
        district.signsInAs("thapmuoi.87").follows("Báo cáo");
        assertThat(district.reads()).contains("Còn 01 yêu cầu đơn vị chưa nộp.");
    }

    private void whenItEntersWhatItDid() {
        Register register = new Register(district);
        register.enters("Phát thanh, truyền thanh", "24", "");
        register.enters("Băng rôn", "2", "Tích cực hưởng ứng ngày toàn dân phòng, chống mua bán người");
    }

    private void whenItAnswersTheRequest() {
        new Answering(district).opensTheRequest().saysThatThereWasNothingElse().hands();
        assertThat(district.reads()).contains("Đã nhận được số liệu", "24 lượt", "02 băng rôn");
    }

    private void thenTheRequestIsComplete() {
        lead.signsInAs("tonghop.87").follows("Báo cáo").follows("Tổng hợp");
        assertThat(lead.reads()).contains("Tất cả đơn vị được hỏi đã nộp.", "756", "48");
    }

    private void thenTheDraftLeadsToTheEvidence() {
        lead.follows("Dự thảo báo cáo").follows("756 lượt");
        assertThat(lead.page().locator(".bench").innerText())
                .contains("756 lượt", "Phòng LĐ-TBXH huyện Tháp Mười", "24");
        Screens.one("draft-report", lead.page());
    }

    private void thenBothFilesSayWhatThePublicReportSays() {
        assertThat(Paper.ofDocx(lead.downloads("Tải DOCX"))).contains(PUBLIC_REPORT);
        assertThat(Paper.ofPdf(lead.downloads("Tải PDF"))).contains(PUBLIC_REPORT);
    }

    private void whenTheDistrictCorrectsItsBroadcasts() {
        new Register(district).corrects("Phát thanh, truyền thanh", "25", "Đếm lại theo sổ của trạm truyền thanh");
    }

    private void thenTheDraftFollows() {
        lead.follows("Báo cáo").follows("Dự thảo");
        assertThat(lead.page().locator(".paper").innerText())
                .contains("757 lượt")
                .doesNotContain("756 lượt");
        assertThat(Paper.ofPdf(lead.downloads("Tải PDF"))).contains("757 lượt");
    }
}
