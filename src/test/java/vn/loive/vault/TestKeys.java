package vn.loive.vault;

import java.nio.file.Path;

/** Fresh keys for tests that need no program. */
public final class TestKeys {

    private TestKeys() {}

    /** An index under keys that are made now. */
    public static BlindIndex index(Path file) {
        MasterKeyFile.write(file, MasterKeys.make(), null);
        return new BlindIndex(new MasterKeyHolder(file, null));
    }
}
