package vn.loive;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets the cookie of a session travel encrypted only, once the address that people use is an encrypted one.
 * The program itself listens on this machine only; what encrypts stands in front of it.
 */
final class BehindTls implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("loive.address", "").startsWith("https://")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "behind-tls", Map.of("server.servlet.session.cookie.secure", "true")));
        }
    }
}
