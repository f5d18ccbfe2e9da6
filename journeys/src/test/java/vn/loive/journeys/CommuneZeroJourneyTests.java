package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A commune at the border states zero for its month on a phone: two boxes and a button after signing in. */
class CommuneZeroJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor commune = Visitor.onAPhone(PROGRAM);
    private final Visitor lead = Visitor.atADesk(PROGRAM);

    @AfterEach
    void leave() {
        commune.close();
        lead.close();
    }

    @Test
    void twoBoxesAndAButtonStateTheZero() {
        givenTheReminder();
        whenTheMonthIsAnswered();
        thenTheLeadHasTheZeros();
    }

    private void givenTheReminder() {
        commune.signsInAs("tanhoco.87").opens("reminders");
        assertThat(commune.reads()).contains("Số liệu tháng 7/2021 của xã biên giới", "hạn cuối", "chưa nộp");
        Screens.one("reminders-phone", commune.page());
    }

    private void whenTheMonthIsAnswered() {
        commune.opens("my-month");
        assertThat(commune.reads()).contains("Tháng 7/2021 của UBND xã Tân Hộ Cơ");
        commune.ticks("Xác nhận: không phát sinh").ticks("Xác nhận: không có");
        commune.presses("Gửi số liệu, nhận biên nhận").sees("Mã biên nhận");
        Screens.one("month-receipt-commune", commune.page());
    }

    private void thenTheLeadHasTheZeros() {
        lead.signsInAs("tonghop.87").opens("requests");
        assertThat(lead.reads()).contains("01/01 đơn vị đã nộp");
        lead.opens("reminders");
        assertThat(lead.reads()).contains("UBND xã Tân Hộ Cơ", "không còn phải nộp");
    }
}
