package vn.loive.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loive.shared.KeyCeremony.Waiting;

/**
 * What hangs on which master key, whosever it is.
 * Which columns name a master key stands at the end of their comments, so that a new one is counted by itself.
 */
final class KeysUsed implements AutoCloseable {

    /** A tenth of a second each. */
    private static final int ROUNDS = 100;

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    KeysUsed(DataSource everything) {
        try {
            this.connection = new SingleConnectionDataSource(everything.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.jdbc = JdbcClient.create(connection);
        // A role that would see some rows only is refused instead of counting some.
        jdbc.sql("SELECT set_config('row_security', 'off', false)").query().singleRow();
    }

    /**
     * A column that names master keys.
     *
     * @param table with its schema
     * @param name of the column
     * @param searching whether it names search keys
     * @param counted what is counted
     */
    private record Column(String table, String name, boolean searching, String counted) {

        String question() {
            return "SELECT '%s' AS table, (SELECT count(%s) FROM %s WHERE %s <> :%s) AS persons"
                    .formatted(table, counted, table, name, searching ? "searching" : "wrapping");
        }
    }

    /** How many persons, or rows, of each table hang on other keys than those in use. */
    List<Waiting> beside(MasterKeys keys) {
        String question = columns().stream().map(Column::question).collect(Collectors.joining(" UNION ALL "));
        return jdbc.sql(question)
                .param("wrapping", keys.wrappingKey())
                .param("searching", keys.searchKey())
                .query((row, number) -> new Waiting(row.getString("table"), row.getLong("persons")))
                .list();
    }

    private List<Column> columns() {
        List<Column> columns = jdbc.sql("""
                        SELECT here.oid::regclass::text AS table, quote_ident(one.attname) AS name,
                               said.description LIKE '%(khóa tìm kiếm)' AS searching,
                               CASE WHEN EXISTS (SELECT FROM pg_attribute WHERE attrelid = here.oid AND attname = 'subject')
                                    THEN 'DISTINCT subject' ELSE '*' END AS counted
                        FROM pg_description AS said JOIN pg_class AS here ON here.oid = said.objoid
                        JOIN pg_attribute AS one ON one.attrelid = here.oid AND one.attnum = said.objsubid
                        WHERE said.classoid = 'pg_class'::regclass AND said.objsubid > 0
                              AND (said.description LIKE '%(khóa chủ)' OR said.description LIKE '%(khóa tìm kiếm)')
                        ORDER BY 1, 2
                        """)
                .query((row, number) -> new Column(
                        row.getString("table"),
                        row.getString("name"),
                        row.getBoolean("searching"),
                        row.getString("counted")))
                .list();
        if (columns.stream().map(Column::searching).distinct().count() < 2) {
            throw new IllegalStateException("The columns that name master keys are not marked: " + columns);
        }
        return columns;
    }

    /** Waits until every transaction that writes now is over; answers whether they are. */
    boolean allOver() {
        long now = jdbc.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
        boolean over = false;
        for (int round = 0; round < ROUNDS && !over; round++) {
            over = jdbc.sql("""
                            SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= ? FROM pg_sleep(0.1)
                            """).param(now).query(Boolean.class).single();
        }
        return over;
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
