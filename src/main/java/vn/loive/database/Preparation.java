package vn.loive.database;

import java.util.List;
import java.util.stream.Stream;

/** What the administrator of a PostgreSQL does once before the program can use it. */
final class Preparation {

    private Preparation() {}

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
                                "GRANT CONNECT ON DATABASE %s TO %s, %s"
                                        .formatted(Roles.DATABASE, Roles.OPEN.roleName(), Roles.GUARDED.roleName())))
                .map(String::strip)
                .toList();
    }
}
