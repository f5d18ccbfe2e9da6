package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office answers its month on a phone whose line fails, and the lead department has the zeros once. */
class MonthJourneyTests {

    /** What a first visit of the page may take over the wire. */
    private static final long FIRST_BYTES = 100_000;

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor office = Visitor.onAPhone(PROGRAM);
    private final Visitor lead = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        office.close();
        lead.close();
    }

    @Test
    void zeroIsStatedOnAPhoneAndSurvivesALostLine() {
        givenTheMonthThatWaits();
        whenTheLineIsLostWhileSending();
        thenTheAnswerIsKeptEvenWhenThePageIsClosed();
        whenTheLineIsBack();
        thenThereIsAReceiptAndTheLeadHasIt();
    }

    private void givenTheMonthThatWaits() {
        office.signsInAs("thapmuoi.87").opens("my-month");
        assertThat(office.reads()).contains("Tháng 7/2021 của Phòng LĐ-TBXH huyện Tháp Mười");
        assertThat(Inspection.again(office.page())).isEmpty();
        Screens.one("month", office.page());
        try (Visitor fresh = office.atANewComputer(PROGRAM);
                Wire wire = new Wire(fresh.page())) {
            assertThat(wire.opening("my-month")).isLessThanOrEqualTo(FIRST_BYTES);
        }
    }

    private void whenTheLineIsLostWhileSending() {
        office.ticks("Xác nhận: không phát sinh").ticks("Xác nhận: không có");
        office.hasNoLine(true).presses("Gửi số liệu, nhận biên nhận");
        office.sees("Chưa có mạng");
        Screens.one("month-offline", office.page());
    }

    private void thenTheAnswerIsKeptEvenWhenThePageIsClosed() {
        lead.signsInAs("tonghop.87").follows("Báo cáo");
        assertThat(lead.reads()).contains("13/14 đơn vị đã nộp");
        office.opens("about:blank");
    }

    private void whenTheLineIsBack() {
        office.hasNoLine(false).opens("my-month").sees("Mã biên nhận");
    }

    private void thenThereIsAReceiptAndTheLeadHasIt() {
        assertThat(office.reads()).contains("Biên nhận số liệu", "Nạn nhân đã tiếp nhận", "Phạm Thị Thí Dụ");
        Screens.one("month-receipt", office.page());
        lead.opens("requests");
        assertThat(lead.reads()).contains("14/14 đơn vị đã nộp");
    }
}
