package vn.loive.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
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
        return status.is4xxClientError() ? "request" : "server";
    }
}
