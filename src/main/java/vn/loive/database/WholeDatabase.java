package vn.loive.database;

import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.loive.server.ServerVisit;

/**
 * Every row of the database, whoever it belongs to: what a backup reads.
 * Only the command line may have it; the program that runs beside it does not mind.
 */
public final class WholeDatabase implements AutoCloseable {

    private final Connections connections;
    private final DataSource everything;
    private final @Nullable ServerVisit visit;

    private WholeDatabase(Connections connections, DataSource everything, @Nullable ServerVisit visit) {
        this.connections = connections;
        this.everything = everything;
        this.visit = visit;
    }

    /** The server that comes along: joined while the program runs, else started for the time being. */
    public static WholeDatabase along(Path dataFolder, Consumer<String> progress) {
        ServerVisit visit = ServerVisit.to(dataFolder, progress);
        String url = visit.jdbcUrl(Roles.DATABASE);
        return new WholeDatabase(
                new Connections(url, role -> visit.password(role.roleName())),
                new DriverManagerDataSource(url, visit.ownerName(), visit.password(visit.ownerName())),
                visit);
    }

    /** A server that somebody else runs, read by the role that was prepared for it. */
    public static WholeDatabase outside(DatabaseProperties.Outside outside) {
        Properties passwords = Database.read(outside.passwords());
        if (!passwords.containsKey(Roles.BACKUP.roleName())) {
            throw DatabaseUnusable.noBackupRole(outside.passwords());
        }
        Connections connections = new Connections(outside.url(), role -> passwords.getProperty(role.roleName(), ""));
        Database.tryOut(connections, Roles.BACKUP);
        return new WholeDatabase(connections, connections.dataSource(Roles.BACKUP), null);
    }

    /** Connections that see every row and ought to read only. */
    public DataSource everything() {
        return everything;
    }

    /** The open wing, in which what the operator did is recorded. */
    public DataSource open() {
        return connections.dataSource(Roles.OPEN);
    }

    /** Stops the server if it was started for this. */
    @Override
    public void close() {
        if (visit != null) {
            visit.close();
        }
    }
}
