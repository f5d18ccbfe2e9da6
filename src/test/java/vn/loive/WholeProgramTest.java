package vn.loive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * Runs a test against the whole program on a real PostgreSQL, on the demonstration day, with every table empty.
 * The clock stands until the test moves it; pages are reached by MockMvc or over HTTP.
 * Scenarios of all modules ({@code @TestComponent}) are there without being imported.
 * All such tests of a process share one program and one server, so they must not run at the same time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "loive.data=target/test-data/${tests.process:1}",
            "loive.today=2021-08-02",
            "loive.places.list=none",
            "loive.agencies.list=none",
            "loive.reminders.cron=-",
            "loive.record.seal=-",
            "loive.record.export=-",
            "loive.kept-forms.forget=-",
            "loive.master-keys.renew=-",
            "loive.master-keys.made=true"
        })
@Import({TestTime.class, Scenarios.class})
@AutoConfigureMockMvc
@ExtendWith(EmptyTables.class)
public @interface WholeProgramTest {}
