package vn.loive.accounts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loive.shared.LegalTerm;

/**
 * Who confirms a role as the second person. The nearest is asked: who answers for the files at the same agency; where
 * there is nobody, who answers for them at another agency of the province; where there is nobody either, another
 * administrator. Whoever gave the role, or is to hold it, is never asked.
 */
@LegalTerm(vi = "người thứ hai xác nhận", means = "Who confirms a role that another person gave.")
public enum SecondPerson {
    /** Who answers for the files at the agency of the role. */
    SUPERVISOR_THERE {
        @Override
        boolean is(Account account, RoleGrant grant, LocalDate day) {
            return grant.role().meetsPersons()
                    && account.agency().equals(grant.agency())
                    && account.roles(day).contains(Role.CASE_SUPERVISOR);
        }
    },
    /** Who answers for the files at another agency of the province. */
    SUPERVISOR_ELSEWHERE {
        @Override
        boolean is(Account account, RoleGrant grant, LocalDate day) {
            return grant.role().meetsPersons() && account.roles(day).contains(Role.CASE_SUPERVISOR);
        }
    },
    /** Another administrator of the province. */
    ADMINISTRATOR {
        @Override
        boolean is(Account account, RoleGrant grant, LocalDate day) {
            return account.roles(day).contains(Role.ADMINISTRATOR);
        }
    },
    /** Nobody is there yet: a second administrator is invited from the command line. */
    NOBODY {
        @Override
        boolean is(Account account, RoleGrant grant, LocalDate day) {
            return false;
        }
    };

    /** Key of the words that say who is asked. */
    public String key() {
        return "accounts.second." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the account is such a person for this role on this legal day. */
    abstract boolean is(Account account, RoleGrant grant, LocalDate day);

    /** Who is asked to confirm a role, out of all accounts of the province. */
    static AwaitedRole askedFor(Account account, RoleGrant grant, List<Account> all, LocalDate day) {
        List<Account> others = all.stream()
                .filter(one -> one.state() instanceof AccountState.Active)
                .filter(one ->
                        !one.id().equals(account.id()) && !one.id().value().equals(grant.givenBy()))
                .toList();
        return Arrays.stream(values())
                .map(second -> second.among(others, account, grant, day))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new AwaitedRole(account, grant, NOBODY, List.of()));
    }

    private Optional<AwaitedRole> among(List<Account> others, Account account, RoleGrant grant, LocalDate day) {
        List<AccountId> these = others.stream()
                .filter(one -> is(one, grant, day))
                .map(Account::id)
                .toList();
        return these.isEmpty() ? Optional.empty() : Optional.of(new AwaitedRole(account, grant, this, these));
    }
}
