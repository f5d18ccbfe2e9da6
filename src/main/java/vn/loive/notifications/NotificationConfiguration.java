package vn.loive.notifications;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the rounds run by the clock, and letters go out where a mail server is set. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(ReminderDays.class)
class NotificationConfiguration {

    @Bean
    Postman postman(ObjectProvider<JavaMailSender> server, @Value("${loive.reminders.from:}") String from) {
        return new Postman(server.getIfAvailable(), from);
    }
}
