package vn.loive;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * Writes a stack trace to the log without people and secrets, which messages of exceptions quote:
 * PostgreSQL names the row that broke a constraint.
 */
public class MaskedStackTrace extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return LogMask.ordinary(super.throwableProxyToString(throwable));
    }
}
