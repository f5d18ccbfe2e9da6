package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;

/** Sends the browser on. */
final class Redirect {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final Pattern OF_SIGNING_IN =
            Pattern.compile("/(sign-in|sign-out|lock|second-factor|error)(/.*|\\?.*)?");

    private Redirect() {}

    /** Whether to go on at it after signing in: only at addresses of this program, or a link could lead people elsewhere. */
    static boolean isSafe(String path) {
        return OURS.matcher(path).matches() && !OF_SIGNING_IN.matcher(path).matches();
    }

    /** To another page; htmx, which would put that page into a corner of this one, is told to leave it. */
    static void to(String path, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Redirect", request.getContextPath() + path);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + path);
        }
    }

    /** The path and query of a request, as it can be asked for again. */
    static String pathOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
