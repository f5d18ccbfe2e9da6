package vn.loive.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loive.shared.LegacyEncoding;

/**
 * Refuses text typed in VNI or TCVN3, with a page that says how to mend it and gives back what was typed.
 * Secrets are let through: fields whose name begins with {@code password} are never looked at.
 */
class LegacyTextFilter extends OncePerRequestFilter {

    /** Request attribute: the encoding that was recognised. */
    static final String ENCODING = LegacyTextFilter.class.getName() + ".encoding";

    /** Request attribute: the texts that were typed, worth giving back. */
    static final String TYPED = LegacyTextFilter.class.getName() + ".typed";

    private static final int A_WORD = 4;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found =
                texts(request).flatMap(text -> LegacyEncoding.of(text).stream()).findFirst();
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ENCODING, found.get());
        request.setAttribute(
                TYPED, texts(request).filter(text -> text.length() > A_WORD).toList());
        response.setHeader("HX-Retarget", "body");
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static Stream<String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(Predicate.not(LegacyTextFilter::secret))
                .flatMap(field -> Arrays.stream(field.getValue()));
    }

    private static boolean secret(Map.Entry<String, String[]> field) {
        return field.getKey().startsWith("password")
                || field.getKey().equals("_csrf")
                || field.getKey().equals(Form.ID);
    }
}
