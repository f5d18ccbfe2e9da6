package vn.loive.database;

/**
 * The roles of the database and what they may do before any migration has run.
 * The owner makes tables and runs migrations; the program itself only ever connects as one of the other two.
 */
enum Roles {
    /** Owns the schemas; used by migrations, never by the running program. */
    OWNER("loive_owner"),
    /** The open wing: no right on any guarded schema. */
    OPEN("loive_open"),
    /** The guarded wing: cases, and what they tell the door and the audit. */
    GUARDED("loive_guarded"),
    /** Reads every row of every province for a backup, writes nothing; used by the command line, never by the program. */
    BACKUP("loive_backup");

    static final String DATABASE = "loive";

    private final String roleName;

    Roles(String roleName) {
        this.roleName = roleName;
    }

    String roleName() {
        return roleName;
    }

    /**
     * The statement that makes this role or gives it its password again.
     * Passwords are of our own making and hold letters, digits, - and _ only, so they stand in the text as they are.
     */
    String statement(String password) {
        if (!password.matches("[A-Za-z0-9_-]{20,}")) {
            throw new IllegalArgumentException("A role's password must be 20 or more letters, digits, - and _");
        }
        return """
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s;
                  END IF;
                END $$;
                ALTER ROLE %1$s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE %3$s NOREPLICATION PASSWORD '%2$s';
                """.formatted(roleName, password, this == BACKUP ? "BYPASSRLS" : "NOBYPASSRLS");
    }
}
