package vn.loive;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * Writes a message to the log without people and secrets.
 * The option {@code restricted} leaves people in.
 */
public class MaskedMessage extends MessageConverter {

    @Override
    public String convert(ILoggingEvent event) {
        String message = LogMask.oneLine(super.convert(event));
        return "restricted".equals(getFirstOption()) ? LogMask.restricted(message) : LogMask.ordinary(message);
    }
}
