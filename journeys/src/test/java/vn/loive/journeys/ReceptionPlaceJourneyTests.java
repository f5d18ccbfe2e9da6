package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A place at a gate cannot receive for a while; the report of the month says so, and the draft warns. */
class ReceptionPlaceJourneyTests {

    private static final int TELEPHONE = 360;
    private static final int TALL = 800;

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor centre = Visitor.atADesk(PROGRAM);
    private final Visitor lead = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        centre.close();
        lead.close();
    }

    @Test
    void theReportFollowsWhatTheCentreDeclares() {
        givenADraftInWhichEveryPlaceIsReady();
        whenTheCentreLooksAtTheGateSite();
        whenItDeclaresTheGateSiteNotReady();
        thenTheSentenceNamesItAndTheDraftWarns();

        whenItIsReadyAgainByTheLastDay();
        thenTheSentenceIsAsItWas();
    }

    private void givenADraftInWhichEveryPlaceIsReady() {
        lead.signsInAs("tonghop.87").follows("Báo cáo").follows("Dự thảo");
        assertThat(paper()).contains("03 cơ sở").doesNotContain("đủ điều kiện tiếp nhận ban đầu");
    }

    private void whenTheCentreLooksAtTheGateSite() {
        centre.signsInAs("trungtam.87").follows("Cơ sở tiếp nhận");
        Screens.one("reception-places", centre.page());
        centre.follows("Cơ sở tiếp nhận tại cửa khẩu quốc tế Dinh Bà")
                .follows("Kiểm tra điều kiện")
                .fills("Ngày kiểm tra", "20/7/2021")
                .answers("Có phòng riêng cho người được tiếp nhận", "không đạt")
                .answers("Liên hệ được người phiên dịch", "đạt");
        Screens.one("checklist", centre.page());
        centre.presses("Lưu kết quả kiểm tra");
        assertThat(centre.reads()).contains("còn 01 điều kiện không đạt");
    }

    private void whenItDeclaresTheGateSiteNotReady() {
        centre.follows("Xác nhận chưa đủ điều kiện")
                .fills("Từ ngày", "20/7/2021")
                .fills("Dự kiến đến ngày", "15/8/2021")
                .fills("Lý do", "Đang sửa mái khu phòng ở");
        Screens.one("declaration", centre.page());
        centre.presses("Xác nhận chưa đủ điều kiện");
        assertThat(centre.reads()).contains("Chưa đủ điều kiện tiếp nhận ban đầu từ ngày 20/7/2021");
        Screens.one("reception-place", centre.page());
        centre.page().setViewportSize(TELEPHONE, TALL);
        Screens.one("reception-place-phone", centre.page());
    }

    private void thenTheSentenceNamesItAndTheDraftWarns() {
        lead.follows("Báo cáo").follows("Dự thảo");
        assertThat(paper())
                .contains(
                        "03 cơ sở",
                        "02 cơ sở đủ điều kiện tiếp nhận ban đầu",
                        "Cơ sở tiếp nhận tại cửa khẩu quốc tế Dinh Bà (từ ngày 20/7/2021)");
        assertThat(lead.page().locator(".bench").innerText())
                .contains("Cơ sở tiếp nhận tại cửa khẩu quốc tế Dinh Bà", "Đang sửa mái khu phòng ở", "15/8/2021");
        Screens.one("draft-report-unready", lead.page());
    }

    private void whenItIsReadyAgainByTheLastDay() {
        centre.follows("Xác nhận đủ điều kiện")
                .fills("Từ ngày", "31/7/2021")
                .fills("Lý do", "Đã sửa xong, kiểm tra lại");
        centre.presses("Xác nhận đủ điều kiện");
    }

    private void thenTheSentenceIsAsItWas() {
        lead.follows("Báo cáo").follows("Dự thảo");
        assertThat(paper()).doesNotContain("đủ điều kiện tiếp nhận ban đầu");
    }

    private String paper() {
        return lead.page().locator(".paper").innerText();
    }
}
