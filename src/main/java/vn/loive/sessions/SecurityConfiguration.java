package vn.loive.sessions;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.loive.accounts.SignInRules;

/** The door of the house: what every answer carries, how one signs in and out, and whom the policy lets pass. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            PasswordSignIn passwordSignIn,
            SignInOutcome outcome,
            SessionGuard guard,
            PasskeyDoor passkeys,
            ObjectProvider<AuthorizationManager<RequestAuthorizationContext>> policy) {
        http.authenticationProvider(passwordSignIn)
                .formLogin(form -> signIn(form, outcome))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, why) -> Redirect.to(SignInController.pathBack(request), request, response)))
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(guard, AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access(policy.getIfAvailable(() -> (who, what) -> new AuthorizationDecision(false))));
        passkeys.into(http);
        return http.build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form, SignInOutcome outcome) {
        form.loginPage("/sign-in").usernameParameter("name").passwordParameter("password");
        form.successHandler(outcome).failureHandler(outcome);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    @Bean
    SessionGuard sessionGuard(SignInRules rules, Clock clock, KeptForms kept, NextStage nextStage) {
        return new SessionGuard(rules, clock, kept, nextStage);
    }

    /** The guard belongs into the chain above and nowhere else. */
    @Bean
    FilterRegistrationBean<SessionGuard> noSecondGuard(SessionGuard guard) {
        FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
