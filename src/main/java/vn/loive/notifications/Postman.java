package vn.loive.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands letters to the mail server.
 *
 * @param server the mail server, or nothing where none was set
 * @param from the address under which letters go out, empty where none was set
 */
record Postman(@Nullable JavaMailSender server, String from) {

    /**
     * A letter to an office.
     *
     * @param to the mailbox of the office
     * @param subject one line
     * @param words the text, plain
     */
    record Letter(String to, String subject, String words) {

        /** Masked: the address is nobody's business in a log. */
        @Override
        public String toString() {
            return "Letter[" + words.length() + " characters]";
        }
    }

    /** Whether letters can go out at all. */
    boolean ready() {
        return server != null && !from.isBlank();
    }

    /** Sends a letter; false when the server or the address refused it. */
    boolean send(Letter letter) {
        JavaMailSender at = server;
        if (at == null || from.isBlank()) {
            return false;
        }
        try {
            MimeMessage message = at.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setText(letter.words());
            // Out-of-office answers to the program would reach nobody.
            message.setHeader("Auto-Submitted", "auto-generated");
            at.send(message);
            return true;
        } catch (MailException | MessagingException refused) {
            return false;
        }
    }
}
