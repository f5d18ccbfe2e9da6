package vn.loive.persons;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.loive.database.Database;
import vn.loive.database.OwnerOf;
import vn.loive.likeness.SyntheticNames.Person;

/**
 * The same facts in plain SQL: a person in clear and a row of the record in one transaction that is on disk when it is
 * confirmed, read again by id with a row of the record; no policies, no keys, no search, no program.
 */
final class PlainSubjects {

    private static final String TABLES = """
            CREATE TABLE identities.bench_person (
                id bigint PRIMARY KEY, code_name text NOT NULL, name text NOT NULL, year integer, paper text,
                holder uuid NOT NULL);
            CREATE INDEX bench_person_by_name ON identities.bench_person (name);
            CREATE INDEX bench_person_by_paper ON identities.bench_person (paper);
            CREATE TABLE identities.bench_record (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, account uuid NOT NULL,
                act text NOT NULL, person bigint NOT NULL);
            CREATE INDEX bench_record_by_person ON identities.bench_record (person)
            """;

    private static final String PERSON = "INSERT INTO identities.bench_person VALUES (?, 'Baba-Baba', ?, ?, ?, ?)";
    private static final String RECORD =
            "INSERT INTO identities.bench_record (at, account, act, person) VALUES (clock_timestamp(), ?, ?, ?)";
    private static final String READ = "SELECT name, year, paper FROM identities.bench_person WHERE id = ?";

    private final Database database;
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong turn = new AtomicLong();
    private final UUID account = UUID.randomUUID();
    private final List<Connection> connections = new ArrayList<>();

    PlainSubjects(Database database) {
        this.database = database;
        leave();
        database.owner().sql(TABLES).update();
    }

    void insert(int client, Person person) throws SQLException {
        Connection connection = connection(client);
        long id = last.incrementAndGet();
        try (PreparedStatement row = connection.prepareStatement(PERSON)) {
            row.setLong(1, id);
            row.setString(2, person.name());
            row.setInt(3, person.year());
            row.setString(4, "0" + id);
            row.setObject(5, account);
            row.executeUpdate();
        }
        record(connection, "entered", id);
    }

    void select(int client) throws SQLException {
        Connection connection = connection(client);
        long id = 1 + Math.floorMod(turn.getAndAdd(7), last.get());
        try (PreparedStatement row = connection.prepareStatement(READ)) {
            row.setLong(1, id);
            row.executeQuery().next();
        }
        record(connection, "opened", id);
    }

    private void record(Connection connection, String act, long id) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(RECORD)) {
            row.setObject(1, account);
            row.setString(2, act);
            row.setLong(3, id);
            row.executeUpdate();
        }
        connection.commit();
    }

    private synchronized Connection connection(int client) throws SQLException {
        while (connections.size() <= client) {
            Connection connection = OwnerOf.database(database).getConnection();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
        return connections.get(client);
    }

    void leave() {
        connections.forEach(PlainSubjects::closed);
        database.owner()
                .sql("DROP TABLE IF EXISTS identities.bench_person, identities.bench_record")
                .update();
    }

    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
