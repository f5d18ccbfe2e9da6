package vn.loive.vault;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.database.WholeDatabase;
import vn.loive.shared.KeyCeremony.Waiting;

/** Changes the master keys of the running program, as the operator does on the command line. */
@TestComponent
public class RenewedKeys {

    private final MasterKeyHolder holder;
    private final VaultProperties vault;
    private final KeyProof proof;

    RenewedKeys(MasterKeyHolder holder, VaultProperties vault, KeyProof proof) {
        this.holder = holder;
        this.vault = vault;
        this.proof = proof;
    }

    /** Puts a new key of each kind in use; the older stay. */
    public void renew() {
        write(holder.get().renewed());
    }

    /** Proves the keys in use, as a start does. */
    public void start() {
        proof.afterPropertiesSet();
    }

    /** Leaves the keys in use alone. */
    public void retire() {
        write(holder.get().withoutOlder());
    }

    /** How much hangs on older keys, as it is told before they are retired. */
    public List<Waiting> waiting(WholeDatabase whole) {
        return new MasterKeyCeremony().waiting(holder.file(), vault.passphrase(), whole.everything());
    }

    private void write(MasterKeys keys) {
        MasterKeyFile.write(holder.file(), keys, vault.passphrase());
    }

    /** The number of the wrapping key in use. */
    public int wrapping() {
        return holder.get().wrappingKey();
    }

    /** The number of the search key in use. */
    public int searching() {
        return holder.get().searchKey();
    }

    /** The numbers of all older keys of both kinds. */
    public Set<Integer> older() {
        Set<Integer> older = new java.util.HashSet<>(holder.get().olderWrappingKeys());
        older.addAll(holder.get().olderSearchKeys());
        return older;
    }

    /** Rewraps one piece; to be called in a transaction of the rotation. */
    public static int piece(KeyRotation rotation) {
        return rotation.rewrapNext();
    }
}
