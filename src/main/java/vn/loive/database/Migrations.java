package vn.loive.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings the database to the shape this program expects: module by module, lowest floor first, as the owner.
 * Each module's schema keeps a history of its own.
 */
final class Migrations {

    private static final String ROOT = "__root";

    private final DataSource owner;
    private final Consumer<String> progress;

    Migrations(DataSource owner, Consumer<String> progress) {
        this.owner = owner;
        this.progress = progress;
    }

    /** Runs what has not run yet; answers how many migrations that were. */
    int run() {
        return modules().stream().mapToInt(this::migrate).sum();
    }

    /** The modules that have a schema, in the order in which they are migrated. */
    static List<String> modules() {
        try {
            return new ClassPathResource("db/migration/order.txt")
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
        String location = "db/migration/" + module;
        if (!new ClassPathResource(location).exists()) {
            return 0;
        }
        String schema = module.equals(ROOT) ? "loive" : module;
        int done = Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .createSchemas(true)
                .table("migration")
                .locations("classpath:" + location)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
        if (done > 0) {
            progress.accept("%s: %d".formatted(schema, done));
        }
        return done;
    }
}
