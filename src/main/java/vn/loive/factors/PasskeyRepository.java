package vn.loive.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;

/** Passkeys as rows. */
@Repository
class PasskeyRepository {

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CredentialRecord> of(AccountId account) {
        return jdbc.sql("SELECT * FROM factors.passkey WHERE account = ? ORDER BY created_at")
                .param(account.value())
                .query(PasskeyRepository::passkey)
                .list();
    }

    Optional<CredentialRecord> find(Bytes credential) {
        return jdbc.sql("SELECT * FROM factors.passkey WHERE credential_id = ?")
                .param(credential.getBytes())
                .query(PasskeyRepository::passkey)
                .optional();
    }

    /** Notes a use; false if there is no such passkey yet. */
    boolean use(CredentialRecord passkey) {
        return jdbc.sql("""
                        UPDATE factors.passkey
                        SET signature_count = ?, user_verified = ?, backed_up = ?, used_at = ?
                        WHERE credential_id = ?
                        """)
                        .params(
                                passkey.getSignatureCount(),
                                passkey.isUvInitialized(),
                                passkey.isBackupState(),
                                Timestamp.from(passkey.getLastUsed()),
                                passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    void insert(Account account, CredentialRecord passkey) {
        jdbc.sql("""
                        INSERT INTO factors.passkey (province, account, credential_id, label, public_key, signature_count,
                          user_verified, backup_eligible, backed_up, transports, attestation, client_data,
                          created_at, used_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(account.province().value())
                .param(account.id().value())
                .param(passkey.getCredentialId().getBytes())
                .param(passkey.getLabel())
                .param(passkey.getPublicKey().getBytes())
                .param(passkey.getSignatureCount())
                .param(passkey.isUvInitialized())
                .param(passkey.isBackupEligible())
                .param(passkey.isBackupState())
                .param(transports(passkey))
                .param(bytes(passkey.getAttestationObject()))
                .param(bytes(passkey.getAttestationClientDataJSON()))
                .param(Timestamp.from(passkey.getCreated()))
                .param(Timestamp.from(passkey.getLastUsed()))
                .update();
    }

    boolean delete(AccountId account, Bytes credential) {
        return jdbc.sql("DELETE FROM factors.passkey WHERE account = ? AND credential_id = ?")
                        .params(account.value(), credential.getBytes())
                        .update()
                == 1;
    }

    void deleteAll(AccountId account) {
        jdbc.sql("DELETE FROM factors.passkey WHERE account = ?")
                .param(account.value())
                .update();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(bytes(row.getBytes("client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> transports(String written) {
        return Stream.of(written.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static Bytes bytes(byte[] bytes) {
        return new Bytes(bytes);
    }
}
