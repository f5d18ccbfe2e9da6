package vn.loive.database;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer that is kept back until the transaction has been committed.
 * Otherwise somebody could read "saved" on the screen while the database says no.
 * A redirect after a form is sent as 303, so that the browser fetches the next page with GET.
 */
final class HeldResponse extends ContentCachingResponseWrapper {

    private @Nullable String location;
    private int errorStatus;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String to) {
        location = to;
        resetBuffer();
    }

    @Override
    public void sendRedirect(String to, boolean clearBuffer) {
        sendRedirect(to);
    }

    @Override
    public void sendRedirect(String to, int status, boolean clearBuffer) {
        sendRedirect(to);
    }

    @Override
    public void sendError(int status) {
        errorStatus = status;
    }

    @Override
    public void sendError(int status, String message) {
        errorStatus = status;
    }

    /** Where the answer sends the browser, if it does: by a redirect, or by a status and a header set one by one. */
    @Nullable
    String location() {
        boolean led = location == null && HttpStatusCode.valueOf(getStatus()).is3xxRedirection();
        return led ? getHeader(HttpHeaders.LOCATION) : location;
    }

    /** The status the answer will have. */
    int outcome() {
        if (location != null) {
            return HttpServletResponse.SC_SEE_OTHER;
        }
        return errorStatus == 0 ? getStatus() : errorStatus;
    }

    /** Lets the answer go out. */
    void release() throws IOException {
        if (errorStatus != 0) {
            super.sendError(errorStatus);
        } else if (location != null) {
            super.setStatus(HttpServletResponse.SC_SEE_OTHER);
            super.setHeader("Location", location);
            copyBodyToResponse();
        } else {
            copyBodyToResponse();
        }
    }
}
