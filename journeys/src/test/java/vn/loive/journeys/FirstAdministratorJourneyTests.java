package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A province that nobody administers yet: the terminal hands over one link, and a person comes in by it. */
class FirstAdministratorJourneyTests {

    private static final String OWN_PASSWORD = "Một câu dài để nhớ 2021";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/(invitation/\\S+)");

    @RegisterExtension
    static final Program PROGRAM = new Program();

    @Test
    void theFirstAdministratorComesInByALinkOfTheTerminal() throws IOException, InterruptedException {
        assertThat(invite()).contains("đang được tiến trình").doesNotContain("invitation");
        PROGRAM.ends();
        Matcher link = LINK.matcher(invite());
        assertThat(link.find()).isTrue();

        PROGRAM.starts("serve", "--today", "2021-08-02");
        try (Visitor person = Visitor.atADesk(PROGRAM)) {
            takesUp(person, link.group(1));
            isHeldAtTheSecondFactor(person);
            Phone phone = new Phone();
            person.takesIntoUse(phone).opens("accounts");
            assertThat(person.reads()).contains("Tài khoản trong tỉnh", "quantri.22");
            assertThat(person.opens(link.group(1)).reads()).contains("không còn dùng được");
        }
        PROGRAM.ends();
        assertThat(invite()).contains("tỉnh này đã có quản trị").doesNotContain("invitation");
    }

    private static String invite() throws IOException, InterruptedException {
        return PROGRAM.says(
                "administrator", "invite", "--province", "22", "--name", "quantri", "--today", "2021-08-02");
    }

    private static void takesUp(Visitor person, String link) {
        person.opens(link)
                .fills("Họ và tên", "Phạm Thị Thí Dụ")
                .fills("Mật khẩu", OWN_PASSWORD)
                .fills("Nhập lại mật khẩu", OWN_PASSWORD)
                .presses("Nhận tài khoản")
                .fills("Tên đăng nhập", "quantri.22")
                .fills("Mật khẩu", OWN_PASSWORD)
                .presses("Đăng nhập");
    }

    private static void isHeldAtTheSecondFactor(Visitor person) {
        assertThat(person.opens("accounts").reads()).contains("Đặt lớp xác thực thứ hai");
    }
}
