package vn.loive.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.shared.ProvinceCode;

/** Makes keys of persons as {@link Vault} does, for benches that load very many at once. */
@TestComponent
public class BenchKeys {

    private final MasterKeyHolder holder;
    private final SecureRandom random = new SecureRandom();

    BenchKeys(MasterKeyHolder holder) {
        this.holder = holder;
    }

    /** A key, open and wrapped. */
    @SuppressWarnings("ArrayRecordComponent") // written at once and never compared
    public record Made(SubjectKey key, byte[] wrapped) {}

    /** The number of the master key in use. */
    public int master() {
        return holder.get().wrappingKey();
    }

    /** A new key, kept nowhere. */
    public Made make(ProvinceCode province, UUID subject) {
        byte[] key = new byte[SubjectKey.BYTES];
        random.nextBytes(key);
        byte[] context = ("person's key " + province.value() + " " + subject).getBytes(StandardCharsets.UTF_8);
        return new Made(new SubjectKey(subject, key), holder.get().wrap(key, context));
    }
}
