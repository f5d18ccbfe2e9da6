package vn.loive.vault;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.KeyCeremony;
import vn.loive.shared.KeysRefused;
import vn.loive.shared.KeysRefused.Reason;
import vn.loive.shared.LegalTerm;

/** Makes, opens, renews and retires the master keys in their file, which is written whole beside the old one each time. */
@LegalTerm(vi = "lễ tạo và thay khóa chủ", means = "How master keys are made, renewed and retired.")
public final class MasterKeyCeremony implements KeyCeremony {

    /** Found by the command line. */
    public MasterKeyCeremony() {}

    @Override
    public boolean isClosed(Path file) {
        return on(file, () -> MasterKeyFile.isClosed(there(file)));
    }

    @Override
    public Numbers make(Path file, @Nullable String passphrase) {
        if (MasterKeyFile.exists(file)) {
            throw new KeysRefused(Reason.FILE_THERE, file, null);
        }
        return written(file, MasterKeys.make(), passphrase);
    }

    @Override
    public Numbers check(Path file, @Nullable String passphrase) {
        return numbers(read(file, passphrase));
    }

    @Override
    public Numbers renew(Path file, @Nullable String passphrase) {
        return written(file, read(file, passphrase).renewed(), passphrase);
    }

    @Override
    public List<Waiting> waiting(Path file, @Nullable String passphrase, DataSource everything) {
        MasterKeys keys = read(file, passphrase);
        try (KeysUsed used = new KeysUsed(everything)) {
            return used.beside(keys);
        }
    }

    /** Whoever took the older keys before they were renewed may still write under them, so their ends are waited for. */
    @Override
    public Numbers retire(Path file, @Nullable String passphrase, DataSource everything) {
        MasterKeys keys = read(file, passphrase);
        if (!keys.hasOlder()) {
            throw new KeysRefused(Reason.NO_OLDER, file, null);
        }
        try (KeysUsed used = new KeysUsed(everything)) {
            if (!used.allOver()) {
                throw new KeysRefused(Reason.UNDER_WAY, file, null);
            }
            if (used.beside(keys).stream().anyMatch(waiting -> waiting.persons() > 0)) {
                throw new KeysRefused(Reason.STILL_IN_USE, file, null);
            }
        }
        return written(file, keys.withoutOlder(), passphrase);
    }

    private static Numbers written(Path file, MasterKeys keys, @Nullable String passphrase) {
        on(file, () -> {
            MasterKeyFile.write(file, keys, passphrase);
            return file;
        });
        return numbers(read(file, passphrase));
    }

    private static MasterKeys read(Path file, @Nullable String passphrase) {
        return on(file, () -> MasterKeyFile.read(there(file), passphrase));
    }

    private static Path there(Path file) {
        if (!MasterKeyFile.exists(file)) {
            throw new KeysRefused(Reason.NO_FILE, file, null);
        }
        return file;
    }

    private static Numbers numbers(MasterKeys keys) {
        Set<Integer> older = new HashSet<>(keys.olderWrappingKeys());
        older.addAll(keys.olderSearchKeys());
        return new Numbers(keys.wrappingKey(), keys.searchKey(), older);
    }

    private static <T> T on(Path file, Supplier<T> act) {
        try {
            return act.get();
        } catch (WrongKeyException e) {
            throw new KeysRefused(Reason.WRONG_PASSPHRASE, file, e);
        } catch (UncheckedIOException e) {
            throw new KeysRefused(Reason.FILE_UNUSABLE, file, e);
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new KeysRefused(Reason.NOT_KEYS, file, e);
        }
    }
}
