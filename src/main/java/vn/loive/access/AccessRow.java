package vn.loive.access;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import vn.loive.accounts.Role;
import vn.loive.accounts.SignInStage;
import vn.loive.accounts.SignedIn;

/**
 * One row of the policy: an endpoint and to whom it is open.
 *
 * @param method the HTTP method
 * @param pattern the path, with variables in braces
 * @param anyone whether it is open without signing in
 * @param arriving whether it is open to somebody who is still signing in
 * @param roles the roles to which it is open
 */
record AccessRow(String method, PathPattern pattern, boolean anyone, boolean arriving, Set<Role> roles) {

    AccessRow {
        roles = Set.copyOf(roles);
    }

    boolean matches(String requestMethod, PathContainer path) {
        return method.equals(requestMethod) && pattern.matches(path);
    }

    /** Whether it is open to this visitor on this legal day. */
    boolean opensTo(Optional<SignedIn> visitor, LocalDate day) {
        if (anyone) {
            return true;
        }
        return visitor.isPresent() && (arriving || opensTo(visitor.get(), day));
    }

    private boolean opensTo(SignedIn signedIn, LocalDate day) {
        return signedIn.stage() == SignInStage.COMPLETE && !Collections.disjoint(roles, signedIn.roles(day));
    }
}
