package vn.loive.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The module alone, with somebody signed in, so that its pages can be tested before the modules above it exist. */
@Profile("ui-alone") // or the whole program, which finds everything on the class path in tests, would take it in
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
class UiSlice {

    /** The policy that the program sends; every page must live with it. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everybodyMayPass(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    @Bean
    DemonstrationDay demonstrationDay() {
        return () -> Optional.of(LocalDate.of(2021, 8, 2));
    }

    @Bean
    SignedInLabel signedInLabel() {
        return () -> Optional.of(new SignedInLabel.SignedIn(
                "Trần Minh Họa", "Sở Lao động – Thương binh và Xã hội Đồng Tháp", "/account", "/sign-out"));
    }

    @Bean
    Visibility visibility() {
        return path -> !path.startsWith("/closed");
    }

    @Bean
    Section components() {
        return new Section("ui.components.title", "/components", 20);
    }

    @Bean
    Section first() {
        return new Section("ui.layout.wing-open", "/first", 10);
    }

    @Bean
    Section closed() {
        return new Section("ui.layout.menu", "/closed", 30);
    }
}
