package vn.loive.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the pages: Vietnamese unless the reader chose English, whatever the browser asks for.
 * The choice is made by {@code ?language=en} on any page and kept in a cookie.
 */
class LanguageCookie implements LocaleResolver, HandlerInterceptor {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final String NAME = "language";
    private static final String CHOSEN = LanguageCookie.class.getName();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? VIETNAMESE : of(cookie);
    }

    private static Locale of(Cookie cookie) {
        return "en".equals(cookie.getValue()) ? Locale.ENGLISH : VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Locale.ENGLISH.equals(locale) ? Locale.ENGLISH : VIETNAMESE;
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            var cookie = ResponseCookie.from(NAME, chosen.getLanguage())
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter(NAME);
        if ("vi".equals(asked) || "en".equals(asked)) {
            setLocale(request, response, Locale.of(asked));
        }
        return true;
    }
}
