package vn.loive.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is kept.
 *
 * @param data the data folder; the server that comes along keeps its files there
 * @param keys the folder of keys, which must not be backed up together with the data
 * @param database an outside PostgreSQL instead of the one that comes along
 */
@ConfigurationProperties("loive")
public record DatabaseProperties(
        @DefaultValue("var") Path data,
        @Nullable Path keys,
        @Nullable Outside database) {

    /**
     * A PostgreSQL 15 or newer that somebody else runs.
     *
     * @param url its JDBC address
     * @param passwords a file with one line per role, {@code role=password}, readable by its owner only
     */
    public record Outside(String url, Path passwords) {}

    /** The outside PostgreSQL, when its address is set. */
    public @Nullable Outside outside() {
        return database == null || database.url().isBlank() ? null : database;
    }

    /** The folder of keys: the one that was set, else one beside the data. */
    public Path keyFolder() {
        return keys == null ? data.resolve("keys") : keys;
    }
}
