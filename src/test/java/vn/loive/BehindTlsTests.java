package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The session travels encrypted only, where people come over an encrypted line. */
class BehindTlsTests {

    @Test
    void onlyAnEncryptedAddressMakesTheCookieSecure() {
        assertThat(cookieSecure(Map.of("loive.address", "https://loive.tinh.example")))
                .isEqualTo("true");
        assertThat(cookieSecure(Map.of("loive.address", "http://localhost:8080")))
                .isNull();
        assertThat(cookieSecure(Map.of())).isNull();
    }

    private static @Nullable String cookieSecure(Map<String, Object> settings) {
        try (var context = new StaticApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
            new BehindTls().initialize(context);
            return context.getEnvironment().getProperty("server.servlet.session.cookie.secure");
        }
    }
}
