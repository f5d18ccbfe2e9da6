package vn.loive.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.loive.shared.VietnameseText;

/** The one entrance for typed text: every parameter of every request is normalised before anybody reads it. */
class TypedTextFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new NormalisedRequest(request), response);
    }

    /** A request whose parameters are normalised as they are read; multipart ones are known only then. */
    private static class NormalisedRequest extends HttpServletRequestWrapper {

        NormalisedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : VietnameseText.normalise(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : normalised(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, normalised(values)));
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(super.getParameterMap().keySet());
        }

        private static String[] normalised(String[] values) {
            var clean = values.clone();
            for (var i = 0; i < clean.length; i++) {
                clean[i] = VietnameseText.normalise(clean[i]);
            }
            return clean;
        }
    }
}
