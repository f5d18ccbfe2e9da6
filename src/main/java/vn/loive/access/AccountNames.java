package vn.loive.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.SignedIn;
import vn.loive.inspection.ActorNames;

/** Tells the auditor of a province the names of its own accounts; those of other provinces stay hidden by policy. */
@Component
class AccountNames implements ActorNames {

    private final Accounts accounts;

    AccountNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> wanted) {
        return seen().filter(account -> wanted.contains(account.id().value()))
                .collect(Collectors.toMap(account -> account.id().value(), Account::displayName));
    }

    @Override
    public Set<UUID> agencies() {
        return seen().map(Account::agency).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Account> seen() {
        return SignedIn.of(SecurityContextHolder.getContext().getAuthentication()).stream()
                .flatMap(reader -> accounts.all(reader.actor(new UUID(0, 0))).stream());
    }
}
