package vn.loive.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends the browser on from a filter. */
final class Redirect {

    private Redirect() {}

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
