package vn.loive.vault;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/** Makes, opens and destroys the keys of persons; each is kept wrapped under the master key. */
@Component
@LegalTerm(vi = "kho khóa", means = "Where the keys of persons are kept, wrapped under the master key.")
public class Vault {

    private final MasterKeyHolder master;
    private final WrappedKeyRepository wrapped;
    private final SecureRandom random = new SecureRandom();

    Vault(MasterKeyHolder master, WrappedKeyRepository wrapped) {
        this.master = master;
        this.wrapped = wrapped;
    }

    /**
     * Makes the key of a person who had none.
     *
     * @throws VaultClosedException when there is no master key yet
     */
    public SubjectKey make(ProvinceCode province, UUID subject) {
        byte[] key = new byte[SubjectKey.BYTES];
        random.nextBytes(key);
        MasterKeys now = master.get();
        wrapped.add(new WrappedKey(
                province, subject, Bytes.copyFrom(now.wrap(key, context(province, subject))), now.wrappingKey()));
        return new SubjectKey(subject, key);
    }

    /** The key of a person; nothing when it was destroyed, never made, or is hidden from whoever acts. */
    public Optional<SubjectKey> open(UUID subject) {
        return Optional.ofNullable(open(List.of(subject)).get(subject));
    }

    /** The keys of those persons who have one, with one question to the database. */
    public Map<UUID, SubjectKey> open(Collection<UUID> subjects) {
        List<WrappedKey> kept = wrapped.of(subjects);
        // Taken after the rows: while master keys are renewed a row may already stand under the newest.
        MasterKeys now = master.get();
        Map<UUID, SubjectKey> open = new HashMap<>();
        kept.forEach(key -> open.put(key.subject(), opened(now, key)));
        return open;
    }

    /**
     * Makes a key of something that lasts some days; whoever asks keeps it.
     *
     * @throws VaultClosedException when there is no master key yet
     */
    public PassingKey makePassing(ProvinceCode province, UUID id) {
        byte[] key = new byte[SubjectKey.BYTES];
        random.nextBytes(key);
        Bytes closed = Bytes.copyFrom(master.get().wrap(key, passing(province, id)));
        return new PassingKey(new SubjectKey(id, key), closed);
    }

    /** A key of something that lasts some days; nothing when its master key was retired, or it is another one's. */
    public Optional<SubjectKey> openPassing(ProvinceCode province, UUID id, byte[] wrapped) {
        MasterKeys now = master.get();
        try {
            return Optional.of(new SubjectKey(id, now.unwrap(wrapped, passing(province, id))));
        } catch (WrongKeyException e) {
            return Optional.empty();
        }
    }

    /**
     * Holds the keys of those persons, so that none is destroyed before the transaction ends.
     * Only while the program brings what is closed under new master keys.
     */
    public void hold(Collection<UUID> subjects) {
        wrapped.hold(subjects);
    }

    /** The same key under the master key in use. */
    static WrappedKey rewrapped(MasterKeys now, WrappedKey key) {
        byte[] context = context(key.province(), key.subject());
        byte[] open = now.unwrap(key.wrapped().toByteArray(), context);
        return new WrappedKey(
                key.province(), key.subject(), Bytes.copyFrom(now.wrap(open, context)), now.wrappingKey());
    }

    private static SubjectKey opened(MasterKeys now, WrappedKey key) {
        return new SubjectKey(
                key.subject(), now.unwrap(key.wrapped().toByteArray(), context(key.province(), key.subject())));
    }

    private static byte[] context(ProvinceCode province, UUID subject) {
        return ("person's key " + province.value() + " " + subject).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] passing(ProvinceCode province, UUID id) {
        return ("passing key " + province.value() + " " + id).getBytes(StandardCharsets.UTF_8);
    }
}
