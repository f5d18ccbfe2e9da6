package vn.loive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the administrator of a PostgreSQL does once before the program can use it. */
public final class Preparation {

    private static final int PASSWORD_LENGTH = 40;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private Preparation() {}

    /**
     * Makes a new password for each role, writes them to a file that only its owner can read, and answers the SQL that
     * an administrator runs once on a PostgreSQL 15 or newer.
     *
     * @param passwordFile a file that does not exist yet
     */
    public static String into(Path passwordFile) {
        Map<Roles, String> passwords = new EnumMap<>(Roles.class);
        for (Roles role : Roles.values()) {
            passwords.put(role, newPassword());
        }
        write(passwordFile, passwords);
        return statements(role -> passwords.getOrDefault(role, "")).stream()
                .map(statement -> statement.endsWith(";") ? statement : statement + ";")
                .collect(Collectors.joining("\n\n"));
    }

    /** The statements in order; each is run on its own, as superuser, outside a transaction. */
    static List<String> statements(Connections.Passwords passwords) {
        return Stream.concat(
                        Stream.of(Roles.values()).map(role -> role.statement(passwords.of(role))),
                        Stream.of(
                                """
                                CREATE DATABASE %s OWNER %s ENCODING 'UTF8'
                                  LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN' LOCALE 'C.UTF-8' TEMPLATE template0
                                """.formatted(Roles.DATABASE, Roles.OWNER.roleName()),
                                "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(Roles.DATABASE),
                                "GRANT pg_read_all_data TO %s".formatted(Roles.BACKUP.roleName()),
                                "GRANT CONNECT ON DATABASE %s TO %s, %s, %s"
                                        .formatted(
                                                Roles.DATABASE,
                                                Roles.OPEN.roleName(),
                                                Roles.GUARDED.roleName(),
                                                Roles.BACKUP.roleName())))
                .map(String::strip)
                .toList();
    }

    private static String newPassword() {
        SecureRandom random = new SecureRandom();
        return random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private static void write(Path file, Map<Roles, String> passwords) {
        String lines = passwords.entrySet().stream()
                .map(entry -> entry.getKey().roleName() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw DatabaseUnusable.passwordsNotWritten(file, e);
        }
    }
}
