package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator of a province, who from now on gets nowhere without the phone. */
class SecondFactorJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Phone phone = new Phone();
    private final Visitor administrator = Visitor.atADesk(PROGRAM);
    private String paperCode;

    @AfterEach
    void leave() {
        administrator.close();
    }

    @Test
    void anAdministratorSignsInWithAPhoneOrAPaperCode() {
        asksForASecondFactor();
        takesThePhoneIntoUse();
        putsThePaperCodesAway();

        signsInAgain();
        aCodeOfSomebodyElseIsRefused();
        theCodeOfThePhoneLetsIn();

        signsInAgain();
        aPaperCodeLetsInOnce();
    }

    /** By choice: only the demonstration lets an administrator in without one, so that a visitor needs no phone. */
    private void asksForASecondFactor() {
        administrator.signsInAs("quantri.87").follows("Tài khoản");
        assertThat(administrator.reads()).contains("chưa dùng");
        administrator.follows("Lớp xác thực thứ hai");
        assertThat(administrator.reads()).contains("Đặt lớp xác thực thứ hai");
    }

    private void takesThePhoneIntoUse() {
        administrator.takesIntoUse(phone);
    }

    private void putsThePaperCodesAway() {
        assertThat(administrator.page().locator(".codes li").count()).isEqualTo(10);
        paperCode = administrator.page().locator(".codes li").first().innerText();
        administrator.follows("Đã cất mã dự phòng");
        assertThat(administrator.reads()).contains("Tài khoản của tôi", "đang dùng");
    }

    private void signsInAgain() {
        administrator.signsOut().signsInAs("quantri.87");
        assertThat(administrator.reads()).contains("Nhập mã đang hiện trên điện thoại");
    }

    private void aCodeOfSomebodyElseIsRefused() {
        Phone other = new Phone();
        other.takesIn("AAAAAAAAAAAAAAAA");
        administrator.fills("Mã xác thực", other.shows()).presses("Tiếp tục");
        assertThat(administrator.reads()).contains("mã không đúng");
    }

    private void theCodeOfThePhoneLetsIn() {
        administrator.fills("Mã xác thực", phone.shows()).presses("Tiếp tục");
        assertThat(administrator.signedIn()).isTrue();
    }

    private void aPaperCodeLetsInOnce() {
        administrator.fills("Mã xác thực", paperCode).presses("Tiếp tục");
        assertThat(administrator.signedIn()).isTrue();
        signsInAgain();
        administrator.fills("Mã xác thực", paperCode).presses("Tiếp tục");
        assertThat(administrator.reads()).contains("mã không đúng");
    }
}
