package vn.loive.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Role;
import vn.loive.accounts.RoleGrant;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;
import vn.loive.shared.ProvinceCode;

class PolicyAuthorizationTests {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 2);

    /** The early morning of the day in Viet Nam, while it is still the day before in London. */
    private final PolicyAuthorization authorization = new PolicyAuthorization(
            new AccessPolicy(List.of("method,pattern,anyone,arriving,officer", "GET,/a,-,-,x", "POST,/a/{id},-,-,x")),
            Clock.fixed(Instant.parse("2021-08-01T17:30:00Z"), ZoneOffset.UTC));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRequestIsAskedOfTheTableByItsMethodAndItsPathBelowTheProgramsOwn() {
        Authentication officer = officer(DAY);

        assertThat(granted(officer, "GET", "/loi-ve/a")).isTrue();
        assertThat(granted(officer, "POST", "/loi-ve/a/7")).isTrue();
        assertThat(granted(officer, "POST", "/loi-ve/a")).isFalse();
        assertThat(granted(officer, "GET", "/loi-ve/b")).isFalse();
        assertThat(granted(null, "GET", "/loi-ve/a")).isFalse();
    }

    @Test
    void aRoleThatBeginsTomorrowOpensNothingToday() {
        assertThat(granted(officer(DAY.plusDays(1)), "GET", "/loi-ve/a")).isFalse();
        assertThat(granted(officer(DAY), "GET", "/loi-ve/a")).isTrue();
    }

    @Test
    void aLinkIsShownToThoseWhoMayOpenIt() {
        assertThat(authorization.mayOpen("/a")).isFalse();
        SecurityContextHolder.getContext().setAuthentication(officer(DAY));
        assertThat(authorization.mayOpen("/a")).isTrue();
        assertThat(authorization.mayOpen("/a/7")).isFalse();
    }

    private boolean granted(@Nullable Authentication who, String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setContextPath("/loi-ve");
        return authorization
                .authorize(() -> who, new RequestAuthorizationContext(request))
                .isGranted();
    }

    private static Authentication officer(LocalDate from) {
        UUID agency = UUID.randomUUID();
        RoleGrant grant = new RoleGrant(UUID.randomUUID(), Role.OFFICER, agency, from, null, null, null);
        SignedIn who = new SignedIn(
                new AccountId(UUID.randomUUID()), agency, new ProvinceCode("87"), List.of(grant), SignInStage.COMPLETE);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }
}
