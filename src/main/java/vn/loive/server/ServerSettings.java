package vn.loive.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loive.server.ServerCannotStart.Reason;

/** The settings the house relies on; given on the command line, which no file and no ALTER SYSTEM overrules, and read back. */
final class ServerSettings {

    /**
     * What is confirmed must be on the disk, nobody from outside may knock, and no value of a row may reach the log.
     * Ordinary errors are not logged at all, since their text can quote what was typed: the program hears them anyway.
     */
    static final Map<String, String> IN_FORCE = new TreeMap<>(Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("zero_damaged_pages", "off"),
            Map.entry("ignore_checksum_failure", "off"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("ssl", "off"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "40"),
            Map.entry("logging_collector", "off"),
            Map.entry("log_destination", "stderr"),
            Map.entry("log_min_messages", "log"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_duration_sample", "-1"),
            Map.entry("log_transaction_sample_rate", "0"),
            Map.entry("log_duration", "off"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_lock_waits", "off"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_connections", ""),
            Map.entry("log_timezone", "UTC"),
            Map.entry("timezone", "UTC")));

    private static final String FOUND = """
            SELECT lower(name), setting
            FROM pg_settings
            WHERE source <> 'client'
            UNION ALL
            SELECT lower(split_part(setting, '=', 1)), split_part(setting, '=', 2)
            FROM pg_db_role_setting, unnest(setconfig) AS setting
            WHERE setting NOT ILIKE 'timezone=%'
            """;

    private ServerSettings() {}

    static Stream<String> asOptions(int port) {
        Stream<String> settings = IN_FORCE.entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return Stream.concat(Stream.of("-p", Integer.toString(port)), settings);
    }

    /**
     * Asks the running server, also what was set for single databases and roles.
     * The driver sets a time zone of its own, so what a client set is passed over.
     */
    static void requireInForce(ServerFolder folder, String url, String ownerPassword) {
        Map<String, String> wanted = new TreeMap<>(IN_FORCE);
        wanted.put("data_checksums", "on");
        try (Connection connection = DriverManager.getConnection(url, ServerPasswords.OWNER, ownerPassword);
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(FOUND)) {
            while (settings.next()) {
                requireWanted(wanted, settings.getString(1), settings.getString(2));
            }
        } catch (SQLException failure) {
            throw refusal(folder, failure);
        }
    }

    private static void requireWanted(Map<String, String> wanted, String name, String found) {
        String expected = wanted.getOrDefault(name, found);
        if (!expected.equals(found)) {
            throw new ServerCannotStart(Reason.UNSAFE_SETTING, null, name, expected, found);
        }
    }

    private static ServerCannotStart refusal(ServerFolder folder, SQLException failure) {
        boolean password = List.of("28P01", "28000").contains(failure.getSQLState());
        return password
                ? new ServerCannotStart(Reason.PASSWORDS_LOST, failure, folder.passwords())
                : new ServerCannotStart(Reason.UNEXPECTED, failure, failure, folder.log());
    }
}
