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

    /** The address that people use, without the last stroke: the one that was set, or this machine's. */
    static String toShow(ConfigurableApplicationContext context) {
        return context.getEnvironment().resolveRequiredPlaceholders("${loive.address:http://localhost:${server.port}}");
    }
}
