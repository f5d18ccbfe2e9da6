package vn.loive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.loive.server.EmbeddedServer;

/** The database of the house: ready to use, with every migration run, on the server that comes along or one outside. */
public final class Database implements AutoCloseable {

    private final Connections connections;
    private final @Nullable EmbeddedServer server;

    private Database(Connections connections, @Nullable EmbeddedServer server) {
        this.connections = connections;
        this.server = server;
    }

    /** The server that comes along: started, prepared and migrated. */
    public static Database along(Path dataFolder, Consumer<String> progress) {
        EmbeddedServer server = EmbeddedServer.start(dataFolder, progress);
        try {
            Connections connections = prepared(server);
            new Migrations(connections.dataSource(Roles.OWNER), progress).run();
            return new Database(connections, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** A server that somebody else runs and has prepared: migrated. */
    public static Database outside(DatabaseProperties.Outside outside, Consumer<String> progress) {
        Properties passwords = read(outside.passwords());
        Connections connections = new Connections(outside.url(), role -> passwords.getProperty(role.roleName(), ""));
        tryOut(connections, Roles.OWNER);
        new Migrations(connections.dataSource(Roles.OWNER), progress).run();
        return new Database(connections, null);
    }

    /** A connection as the owner of the schemas, for migrations and checks of the command line; never for a request. */
    public JdbcClient owner() {
        return JdbcClient.create(connections.dataSource(Roles.OWNER));
    }

    /** Takes a database whose server somebody else starts and stops. */
    static Database of(Connections connections) {
        return new Database(connections, null);
    }

    Connections connections() {
        return connections;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    static Connections prepared(EmbeddedServer server) {
        JdbcClient superuser = JdbcClient.create(
                new DriverManagerDataSource(server.jdbcUrl("postgres"), server.ownerName(), server.ownerPassword()));
        if (!isPrepared(superuser)) {
            Preparation.statements(role -> server.password(role.roleName()))
                    .forEach(statement -> run(superuser, statement));
        }
        return new Connections(server.jdbcUrl(Roles.DATABASE), role -> server.password(role.roleName()));
    }

    /** Asked each time, because a first start may have been cut off between making the server and preparing it. */
    private static boolean isPrepared(JdbcClient superuser) {
        return superuser
                .sql("SELECT EXISTS (SELECT FROM pg_database WHERE datname = ?)")
                .param(Roles.DATABASE)
                .query(Boolean.class)
                .single();
    }

    private static void run(JdbcClient superuser, String statement) {
        try {
            superuser.sql(statement).update();
        } catch (DataAccessException e) {
            // The exception quotes the statement, and the statement holds a password.
            throw new IllegalStateException("The database could not be prepared: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw DatabaseUnusable.passwordsNotRead(file, e);
        }
    }

    static void tryOut(Connections connections, Roles role) {
        try {
            connections.dataSource(role).getConnection().close();
        } catch (SQLException e) {
            throw DatabaseUnusable.noConnection(connections.url(), e);
        }
    }
}
