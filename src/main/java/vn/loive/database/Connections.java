package vn.loive.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The address of the database and who may connect to it as what.
 *
 * @param url JDBC address of the database of the house
 * @param passwords the password of each role
 */
record Connections(String url, Passwords passwords) {

    private static final int CONNECTION_TIMEOUT_MS = 8_000;

    /** Answers the password of a role. */
    @FunctionalInterface
    interface Passwords {
        String of(Roles role);
    }

    /** A pool of connections of one of the two roles of the program. */
    HikariDataSource pool(Roles role, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setDataSource(role == Roles.GUARDED ? plannedOnce(role) : dataSource(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setAutoCommit(true);
        // Whoever waits for a page learns soon that the database is away.
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MS);
        return new HikariDataSource(config);
    }

    /** The policies of the guarded wing take ten times longer to plan than to run, so a connection plans a statement once. */
    private DataSource plannedOnce(Roles role) {
        PGSimpleDataSource source = source(role);
        source.setPrepareThreshold(1);
        source.setOptions("-c plan_cache_mode=force_generic_plan");
        return source;
    }

    /** Single connections of a role, for migrations and for checks. */
    DataSource dataSource(Roles role) {
        return source(role);
    }

    private PGSimpleDataSource source(Roles role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role.roleName());
        source.setPassword(passwords.of(role));
        source.setApplicationName(role.roleName());
        // The server's error detail quotes the row; no row may reach a log.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
