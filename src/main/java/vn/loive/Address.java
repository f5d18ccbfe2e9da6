package vn.loive;

import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a started program answers. */
final class Address {

    private Address() {}

    static String of(ConfigurableApplicationContext context) {
        return "http://localhost:%s/"
                .formatted(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }
}
