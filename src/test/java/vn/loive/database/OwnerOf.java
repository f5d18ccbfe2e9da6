package vn.loive.database;

import javax.sql.DataSource;

/** Connections as the owner of the schemas, for tests that do behind the program's back what it never does. */
public final class OwnerOf {

    private OwnerOf() {}

    /** Single connections as the owner of this database. */
    public static DataSource database(Database database) {
        return database.connections().dataSource(Roles.OWNER);
    }
}
