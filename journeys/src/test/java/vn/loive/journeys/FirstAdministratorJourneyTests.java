package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A province that nobody administers yet: the terminal hands over a link to each of two, and no third one. */
class FirstAdministratorJourneyTests {

    private static final String OWN_PASSWORD = "Một câu dài để nhớ 2021";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/(invitation/\\S+)");

    @RegisterExtension
    static final Program PROGRAM = new Program();

    @Test
    void theFirstTwoAdministratorsComeInByLinksOfTheTerminal() throws IOException, InterruptedException {
        assertThat(invite("quantri")).contains("đang được tiến trình").doesNotContain("invitation");
        PROGRAM.ends();
        String link = link("quantri");

        PROGRAM.starts("serve", "--today", "2021-08-02");
        try (Visitor person = Visitor.atADesk(PROGRAM)) {
            takesUp(person, link, "quantri.22");
            isHeldAtTheSecondFactor(person);
            Phone phone = new Phone();
            person.takesIntoUse(phone).opens("accounts");
            assertThat(person.reads()).contains("Tài khoản trong tỉnh", "quantri.22");
            assertThat(person.opens(link).reads()).contains("không còn dùng được");
        }
        PROGRAM.ends();
        String second = link("quantri2");

        PROGRAM.starts("serve", "--today", "2021-08-02");
        try (Visitor person = Visitor.atADesk(PROGRAM)) {
            takesUp(person, second, "quantri2.22");
            isHeldAtTheSecondFactor(person);
        }
        PROGRAM.ends();
        assertThat(invite("quantri3")).contains("tỉnh này đã có hai quản trị").doesNotContain("invitation");
    }

    private static String link(String name) throws IOException, InterruptedException {
        Matcher link = LINK.matcher(invite(name));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String invite(String name) throws IOException, InterruptedException {
        return PROGRAM.says("administrator", "invite", "--province", "22", "--name", name, "--today", "2021-08-02");
    }

    private static void takesUp(Visitor person, String link, String name) {
        person.opens(link)
                .fills("Họ và tên", "Phạm Thị Thí Dụ")
                .fills("Mật khẩu", OWN_PASSWORD)
                .fills("Nhập lại mật khẩu", OWN_PASSWORD)
                .presses("Nhận tài khoản")
                .fills("Tên đăng nhập", name)
                .fills("Mật khẩu", OWN_PASSWORD)
                .presses("Đăng nhập");
    }

    private static void isHeldAtTheSecondFactor(Visitor person) {
        assertThat(person.opens("accounts").reads()).contains("Đặt lớp xác thực thứ hai");
    }
}
