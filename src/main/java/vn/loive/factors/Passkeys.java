package vn.loive.factors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.database.Transactions;

/**
 * The passkeys of accounts, as the passkey library asks for them.
 * It asks before the transaction of the request has begun, so each answer is a transaction of its own.
 */
@Service
class Passkeys implements UserCredentialRepository {

    private final PasskeyRepository repository;
    private final Accounts accounts;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Passkeys(
            PasskeyRepository repository,
            Accounts accounts,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.accounts = accounts;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public void save(CredentialRecord passkey) {
        transactions.forSignIn(() -> {
            if (!repository.use(passkey)) {
                add(passkey);
            }
            return true;
        });
    }

    private void add(CredentialRecord passkey) {
        Account owner = accounts.find(PasskeyOwners.account(passkey.getUserEntityUserId()))
                .orElseThrow();
        repository.insert(owner, passkey);
        events.publishEvent(new FactorAct.PasskeyAdded(owner.actor(), owner.id()));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return transactions.forSignIn(() -> repository.find(credentialId)).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return transactions.forSignIn(() -> repository.of(PasskeyOwners.account(userId)));
    }

    /** The library may not take passkeys away: only their owner does, on the page of passkeys. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner only");
    }

    /** Takes one of the account's own passkeys away. */
    void remove(Account owner, Bytes credential) {
        if (repository.delete(owner.id(), credential)) {
            events.publishEvent(new FactorAct.PasskeyRemoved(owner.actor(), owner.id()));
        }
    }

    /** The passkeys of an account, in the present transaction. */
    List<CredentialRecord> of(AccountId account) {
        return repository.of(account);
    }
}
