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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
    private static final Pattern VERSIONED = Pattern.compile(FOLDER + "([^/]+)/V(\\d+)__.*");

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

    /**
     * Brings an empty database to the shape it had in another place, which may be older than this program.
     *
     * @param versions the newest migration of each schema there; a schema that is absent was not made yet
     */
    void runTo(Map<String, String> versions) {
        progress.accept("Chuẩn bị bảng dữ liệu");
        modules().stream()
                .filter(module -> versions.containsKey(schemaOf(module)))
                .forEach(module -> migrate(module, versions.getOrDefault(schemaOf(module), "latest")));
    }

    /** The newest migration that this program has of each schema. */
    static Map<String, String> newest() {
        Map<String, Integer> newest = new TreeMap<>();
        for (String file : files().keySet()) {
            Matcher named = VERSIONED.matcher(file);
            if (named.matches()) {
                newest.merge(schemaOf(named.group(1)), Integer.valueOf(named.group(2)), Math::max);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        newest.forEach((schema, version) -> texts.put(schema, version.toString()));
        return texts;
    }

    private static String schemaOf(String module) {
        return module.equals(ROOT) ? "loive" : module;
    }

    private int migrate(String module) {
        return new ClassPathResource(FOLDER + module).exists() ? migrate(module, "latest") : 0;
    }

    private int migrate(String module, String target) {
        return settings(owner, module).target(target).load().migrate().migrationsExecuted;
    }

    private static FluentConfiguration settings(DataSource owner, String module) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schemaOf(module))
                .createSchemas(true)
                .table("migration")
                .locations("classpath:" + FOLDER + module)
                .validateMigrationNaming(true);
    }
}
