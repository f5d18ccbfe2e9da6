package vn.loive.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.loive.notifications.Postman.Letter;

/** A letter goes to a real mail server and comes out as it was written. */
class PostmanTests {

    private static final Letter LETTER =
            new Letter("ldtbxh@vi-du.example", "Nhắc nộp 02 báo cáo", "Kính gửi: Phòng LĐ-TBXH\n\nCòn 03 ngày.");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void theLetterArrivesWithItsDiacritics() throws Exception {
        assertThat(postman("loi-ve@vi-du.example").send(LETTER)).isTrue();

        MimeMessage come = server.getReceivedMessages()[0];
        assertThat(come.getAllRecipients()[0]).hasToString("ldtbxh@vi-du.example");
        assertThat(come.getFrom()[0]).hasToString("loi-ve@vi-du.example");
        assertThat(come.getSubject()).isEqualTo("Nhắc nộp 02 báo cáo");
        assertThat(come.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(LETTER.words());
        assertThat(come.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void aMailboxThatIsNoAddressIsToldAsFailure() {
        assertThat(postman("loi-ve@vi-du.example").send(new Letter("không phải địa chỉ", "Nhắc", "…")))
                .isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsToldAsFailure() {
        Postman postman = postman("loi-ve@vi-du.example");
        server.stop();

        assertThat(postman.send(LETTER)).isFalse();
    }

    @Test
    void withoutAServerOrAnAddressNothingGoesOut() {
        assertThat(new Postman(null, "loi-ve@vi-du.example").ready()).isFalse();
        assertThat(new Postman(null, "loi-ve@vi-du.example").send(LETTER)).isFalse();
        assertThat(postman(" ").ready()).isFalse();
        assertThat(postman(" ").send(LETTER)).isFalse();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void itsTextShowsNoAddress() {
        assertThat(LETTER.toString()).doesNotContain("@", "Kính");
    }

    private Postman postman(String from) {
        return new Postman(sender(server), from);
    }

    /** A sender to that server. */
    static JavaMailSenderImpl sender(GreenMail server) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }
}
