package vn.loive.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.shared.LegacyEncoding;

/**
 * Chooses the page for what went wrong: what happened, and what to do next.
 * Neither the address asked for nor a cause from within stands on it.
 */
@Component
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> TOLD_APART = Set.of(403, 404, 405, 409, 413, 429);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("ui/error/problem", status);
        page.addObject("problem", problem(request, status));
        page.addObject("typed", request.getAttribute(LegacyTextFilter.TYPED));
        return page;
    }

    private static String problem(HttpServletRequest request, HttpStatus status) {
        if (encoding(request) != null) {
            return "legacy-text";
        }
        if (TOLD_APART.contains(status.value())) {
            return Integer.toString(status.value());
        }
        return status.is4xxClientError() ? "request" : "server";
    }

    private static @Nullable LegacyEncoding encoding(HttpServletRequest request) {
        return (LegacyEncoding) request.getAttribute(LegacyTextFilter.ENCODING);
    }
}
