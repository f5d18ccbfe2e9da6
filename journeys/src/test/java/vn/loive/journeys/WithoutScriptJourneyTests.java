package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The work of a district in a browser that runs no script. */
class WithoutScriptJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor district = Visitor.withoutScript(PROGRAM);

    @AfterEach
    void leave() {
        district.close();
    }

    @Test
    void aDistrictReportsWithoutScript() {
        givenNothingOfWhatWasTypedIsLostWhenAFormIsRefused();
        whenTheDistrictEntersAndAnswers();
        thenItHasAReceipt();
    }

    private void givenNothingOfWhatWasTypedIsLostWhenAFormIsRefused() {
        district.signsInAs("thapmuoi.87").follows("Hoạt động").follows("Ghi hoạt động");
        district.fills("Số lượng", "24")
                .fills("Ghi chú", "Sóng truyền thanh huyện")
                .presses("Ghi hoạt động");
        assertThat(district.reads()).contains("chỗ cần sửa");
        assertThat(district.holds("Số lượng")).isEqualTo("24");
        assertThat(district.holds("Ghi chú")).isEqualTo("Sóng truyền thanh huyện");
    }

    private void whenTheDistrictEntersAndAnswers() {
        Register register = new Register(district);
        register.enters("Phát thanh, truyền thanh", "24", "");
        register.enters("Băng rôn", "2", "Chung tay phòng, chống nạn mua bán người");
        new Answering(district).opensTheRequest().saysThatThereWasNothingElse().hands();
    }

    private void thenItHasAReceipt() {
        assertThat(district.reads()).contains("Đã nhận được số liệu", "24 lượt", "02 băng rôn");
    }
}
