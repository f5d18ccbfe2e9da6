package vn.loive.database;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Placeholder so that others compile; the real server replaces this whole file. */
@SuppressWarnings("unused")
final class EmbeddedServer implements AutoCloseable {

    static EmbeddedServer start(Path dataFolder, Consumer<String> progress) {
        if (dataFolder.isAbsolute()) {
            progress.accept("");
        }
        throw new IllegalStateException();
    }

    String ownerName() {
        return "";
    }

    String ownerPassword() {
        return "";
    }

    String password(String role) {
        return role;
    }

    String jdbcUrl(String database) {
        return database;
    }

    @Override
    public void close() {}
}
