package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lead department chases the last office, does without it for a while, returns its answer, and consolidates. */
class CollectionJourneyTests {

    private static final String REQUEST = "Báo cáo chiến dịch 30/7 năm 2021";
    private static final String OFFICE = "Phòng LĐ-TBXH huyện Tháp Mười";

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
    void theLastOfficeIsChasedWaivedReturnedAndCounted() {
        whenTheLeadReminds();
        thenTheOfficeSeesIt();
        whenTheLeadDoesWithout();
        andWantsItAfterAll();
        whenTheOfficeAnswers();
        andTheLeadReturnsIt();
        thenTheOfficeMendsAndTheLeadTakesIt();
        thenTheConsolidationIsWhole();
    }

    private void whenTheLeadReminds() {
        lead.signsInAs("tonghop.87").follows("Báo cáo").follows("Theo dõi").presses("Nhắc 01 đơn vị chưa nộp");
        assertThat(lead.reads()).contains("01 lần, gần nhất");
    }

    private void thenTheOfficeSeesIt() {
        office.signsInAs("thapmuoi.87").opens("my-month");
        assertThat(office.reads()).contains("đã nhắc nộp");
    }

    private void whenTheLeadDoesWithout() {
        review().fills("Lý do", "Thí dụ: mất liên lạc do mưa lũ").presses("Miễn báo cáo");
        lead.opens("requests").follows("Tổng hợp");
        assertThat(lead.reads()).contains("Được miễn báo cáo kỳ này: " + OFFICE, "ít nhất");
    }

    private void andWantsItAfterAll() {
        review().fills("Lý do", "Thí dụ: đã liên lạc lại").presses("Thôi miễn, yêu cầu báo cáo");
        assertThat(lead.reads()).contains("chờ nộp").doesNotContain("được miễn");
    }

    private void whenTheOfficeAnswers() {
        office.opens("my-month").ticks("Xác nhận: không phát sinh").ticks("Xác nhận: không có");
        office.presses("Gửi số liệu, nhận biên nhận").sees("Mã biên nhận");
    }

    private void andTheLeadReturnsIt() {
        review().fills("Ý kiến", "Thí dụ: thiếu số lượt phát thanh").presses("Trả lại bản 1");
        office.opens("my-month");
        assertThat(office.reads()).contains("Thí dụ: thiếu số lượt phát thanh");
    }

    private void thenTheOfficeMendsAndTheLeadTakesIt() {
        new Register(office).enters("Phát thanh, truyền thanh", "24", "");
        office.opens("my-month").presses("Gửi lại số liệu, nhận biên nhận mới").sees("Mã biên nhận");
        assertThat(office.reads()).contains("24 lượt");
        review().presses("Nhận bản 2");
    }

    private void thenTheConsolidationIsWhole() {
        lead.opens("requests").follows("Tổng hợp");
        assertThat(lead.reads()).contains("Tất cả đơn vị được hỏi đã nộp.", "756");
    }

    private Visitor review() {
        return lead.opens("requests").follows("Theo dõi").follows(OFFICE);
    }
}
