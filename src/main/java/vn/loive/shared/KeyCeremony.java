package vn.loive.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the operator does with the file of master keys on the command line, while the program may go on.
 * The guarded wing does it; the command line, which knows no guarded module, finds it by {@link #found()}.
 * Each act throws {@link KeysRefused} where it cannot be done, and then has changed nothing.
 */
public interface KeyCeremony {

    /**
     * The numbers of the master keys, never the keys.
     *
     * @param wrapping of the key in use that wraps the keys of persons
     * @param searching of the key in use that hides the texts of search
     * @param older of the keys of before, of both kinds
     */
    record Numbers(int wrapping, int searching, Set<Integer> older) {

        public Numbers {
            older = Set.copyOf(older);
        }
    }

    /**
     * How much in a table still hangs on older master keys.
     *
     * @param table with its schema
     * @param persons how many persons; rows where the table knows none
     */
    record Waiting(String table, long persons) {}

    /** Whether a passphrase closes the file. */
    boolean isClosed(Path file);

    /**
     * Makes a file of new master keys; one that is there already is never written over.
     *
     * @param passphrase null when none is to close it
     */
    Numbers make(Path file, @Nullable String passphrase);

    /** Opens the file. */
    Numbers check(Path file, @Nullable String passphrase);

    /** Puts a new key of each kind in use and keeps the older ones. */
    Numbers renew(Path file, @Nullable String passphrase);

    /**
     * How much still hangs on older keys, table by table; all of it 0 when nothing does.
     *
     * @param everything connections that see every row
     */
    List<Waiting> waiting(Path file, @Nullable String passphrase, DataSource everything);

    /**
     * Drops the older keys; refused while anything hangs on them.
     *
     * @param everything connections that see every row
     */
    Numbers retire(Path file, @Nullable String passphrase, DataSource everything);

    /** The one that the guarded wing brings along. */
    static KeyCeremony found() {
        return ServiceLoader.load(KeyCeremony.class).findFirst().orElseThrow();
    }
}
