package vn.loive.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/**
 * Who has signed in, as the session remembers it: ids and roles only, nothing that names a person.
 *
 * @param account the account
 * @param agency the agency in whose name it acts
 * @param province the province of that agency
 * @param grants the roles, each with its days, so that a role that begins or ends at midnight does
 * @param stage how far signing in has come
 */
public record SignedIn(AccountId account, UUID agency, ProvinceCode province, List<RoleGrant> grants, SignInStage stage)
        implements Principal, Serializable {

    public SignedIn {
        grants = List.copyOf(grants);
    }

    /** An account that has come to a stage of signing in. */
    public static SignedIn of(Account account, SignInStage stage) {
        return new SignedIn(account.id(), account.agency(), account.province(), account.grants(), stage);
    }

    /** Whoever the security context holds, at whatever stage; nothing for an anonymous visitor. */
    public static Optional<SignedIn> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** The same person one stage further. */
    public SignedIn at(SignInStage next) {
        return new SignedIn(account, agency, province, grants, next);
    }

    /** The roles held for the agency on a legal day. */
    public Set<Role> roles(LocalDate day) {
        return RoleGrant.held(grants, agency, day);
    }

    /** Who acts, in the request of that id. */
    public Actor actor(UUID request) {
        return new Actor(account.value(), agency, province, request);
    }

    /** The account's id as text: it stands in the table of sessions. */
    @Override
    public String getName() {
        return account.toString();
    }
}
