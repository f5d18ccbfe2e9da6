package vn.loive.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Chooses the page for what went wrong: what happened, and what to do next.
 * Neither the address asked for nor a cause from within stands on it.
 */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final String WORDS = "ui.error.";
    private static final Set<Integer> TOLD_APART = Set.of(403, 404, 405, 409, 413, 429);

    /** How PostgreSQL numbers what it cannot do; a pool whose connection is gone gives no number. */
    private static final String DISK_FULL = "53100";

    private static final String NO_CONNECTION = "08";
    private static final String STOPPED = "57P0";

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("ui/problem", status);
        page.addObject("words", WORDS + problem(request, status));
        page.addObject("typed", request.getAttribute(LegacyTextFilter.TYPED));
        return page;
    }

    private static String problem(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(LegacyTextFilter.ENCODING) != null) {
            return "legacy-text";
        }
        if (TOLD_APART.contains(status.value())) {
            return Integer.toString(status.value());
        }
        return status.is4xxClientError() ? "request" : ofDatabase(request).orElse("server");
    }

    /** What stopped the database, where it did; only somebody at the machine can mend it. */
    private static Optional<String> ofDatabase(HttpServletRequest request) {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ofDatabase((SQLException) cause))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String ofDatabase(SQLException said) {
        String state = Objects.requireNonNullElse(said.getSQLState(), "");
        if (state.equals(DISK_FULL)) {
            return "disk-full";
        }
        boolean lost = state.isEmpty() || state.startsWith(NO_CONNECTION) || state.startsWith(STOPPED);
        return lost || said instanceof SQLTransientConnectionException ? "no-database" : null;
    }
}
