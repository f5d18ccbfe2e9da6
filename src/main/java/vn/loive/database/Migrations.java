package vn.loive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the database to the shape this program expects: module by module, lowest floor first, as the owner.
 * Each module's schema keeps a history of its own.
 */
final class Migrations {

    private static final String ROOT = "__root";
    private static final String FOLDER = "db/migration/";

    private final DataSource owner;
    private final JdbcClient jdbc;
    private final Consumer<String> progress;

    Migrations(DataSource owner, Consumer<String> progress) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
        this.progress = progress;
    }

    /**
     * Runs what has not run yet; answers how many migrations that were.
     * A start on a database that this very set of migrations has shaped asks one question instead of one per module.
     */
    int run() {
        String set = fingerprint();
        if (set.equals(shapedBy())) {
            return 0;
        }
        progress.accept("Chuẩn bị bảng dữ liệu");
        int done = modules().stream().mapToInt(this::migrate).sum();
        jdbc.sql("COMMENT ON SCHEMA loive IS '%s'".formatted(set)).update();
        return done;
    }

    /** The set of migrations by which the database has its shape; nothing before the first start came to its end. */
    private @Nullable String shapedBy() {
        return jdbc.sql("SELECT obj_description(to_regnamespace('loive'), 'pg_namespace')")
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The digest of every file of migrations with its name. */
    private static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static SortedMap<String, byte[]> files() {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
                String address = file.getURL().toString();
                files.put(address.substring(address.lastIndexOf(FOLDER)), file.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules that have a schema, in the order in which they are migrated. */
    static List<String> modules() {
        try {
            return new ClassPathResource(FOLDER + "order.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int migrate(String module) {
        String location = FOLDER + module;
        if (!new ClassPathResource(location).exists()) {
            return 0;
        }
        String schema = module.equals(ROOT) ? "loive" : module;
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .createSchemas(true)
                .table("migration")
                .locations("classpath:" + location)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
