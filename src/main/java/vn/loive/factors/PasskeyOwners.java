package vn.loive.factors;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import vn.loive.accounts.AccountId;

/**
 * Tells the passkey library who owns a passkey: the account, by its id and without a name.
 * What is told is kept in the session while a passkey is made, and sessions hold no names.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final int HANDLE_BYTES = 16;

    /** The account's id as the bytes that a device gives back. */
    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(HANDLE_BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    /** The account whose handle a device gave. */
    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == HANDLE_BYTES ? owner(account(id)) : null;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return username.matches("[0-9a-f-]{36}") ? owner(AccountId.of(username)) : null;
    }

    /** Owners are accounts; there is nothing more to keep. */
    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {}

    /** Accounts are never deleted. */
    @Override
    public void delete(Bytes id) {}

    private static PublicKeyCredentialUserEntity owner(AccountId account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account))
                .name("Lối Về")
                .displayName("Lối Về")
                .build();
    }
}
