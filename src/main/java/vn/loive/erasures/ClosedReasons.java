package vn.loive.erasures;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.loive.identities.SubjectId;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/** Closes reasons under the key of the person they speak of, so that they go with it. */
@Component
class ClosedReasons {

    private static final String FIELD = "erasures.reason";

    private final Vault vault;

    ClosedReasons(Vault vault) {
        this.vault = vault;
    }

    /**
     * A reason as it was read, opened after the record of it is kept.
     *
     * @param key the key of the person
     * @param reason closed under it
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and opened at once; never compared
    record Closed(SubjectKey key, byte[] reason) {

        String opened() {
            return new String(key.open(FIELD, reason), StandardCharsets.UTF_8);
        }
    }

    /** The key of a person who is there. */
    Optional<SubjectKey> key(SubjectId subject) {
        return vault.open(subject.value());
    }

    static byte[] closed(SubjectKey key, String reason) {
        return key.close(FIELD, reason.getBytes(StandardCharsets.UTF_8));
    }
}
