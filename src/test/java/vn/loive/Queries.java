package vn.loive;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;

/** The statements that a piece of work sends to the database, as the program's own log of them tells. */
public final class Queries {

    private static final String SAID_BEFORE = "Executing prepared SQL statement [";

    private Queries() {}

    /** Does the work and answers the statements it sent, in order. */
    public static List<String> of(Callable<?> work) throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Level before = log.getLevel();
        boolean additive = log.isAdditive();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        heard.start();
        log.addAppender(heard);
        try {
            work.call();
        } finally {
            log.detachAppender(heard);
            log.setAdditive(additive);
            log.setLevel(before);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(SAID_BEFORE))
                .map(message -> message.substring(SAID_BEFORE.length()))
                .toList();
    }
}
