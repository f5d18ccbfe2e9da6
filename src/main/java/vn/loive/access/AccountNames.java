package vn.loive.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignedIn;
import vn.loive.audit.ActorNames;

/** Tells the auditor of a province the names of its own accounts; those of other provinces stay hidden by policy. */
@Component
class AccountNames implements ActorNames {

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> wanted) {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication())
                .map(reader -> accounts.all(reader.actor(new UUID(0, 0))).stream()
                        .filter(account -> wanted.contains(account.id().value()))
                        .collect(Collectors.toMap(account -> account.id().value(), account -> account.displayName())))
                .orElse(Map.of());
    }
}
