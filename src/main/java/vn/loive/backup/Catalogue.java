package vn.loive.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database says of itself over one connection: tables, migrations, sequences, keys. */
final class Catalogue {

    private final JdbcClient jdbc;

    Catalogue(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /**
     * Every table of the house but the histories of migrations, which each database has of its own.
     * Whichever module brings a table, it is here.
     */
    List<HouseTable> tables() {
        return jdbc.sql("""
                SELECT format('%I.%I', space.nspname, class.relname) AS name,
                       (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                        WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
                       coalesce(substring(obj_description(class.oid, 'pg_class') FROM '\\(sao lưu: ([^)]*)\\)\\s*$'),
                                substring(obj_description(space.oid, 'pg_namespace') FROM '\\(sao lưu: ([^)]*)\\)\\s*$'),
                                'chung') AS part
                FROM pg_class AS class JOIN pg_namespace AS space ON space.oid = class.relnamespace
                WHERE class.relkind IN ('r', 'p') AND NOT class.relispartition AND class.relname <> 'migration'
                  AND space.nspname !~ '^pg_' AND space.nspname NOT IN ('information_schema', 'public')
                ORDER BY space.nspname, class.relname
                """)
                .query((row, number) -> new HouseTable(
                        row.getString("name"), row.getString("columns"), BackupPart.of(row.getString("part"))))
                .list();
    }

    /** The newest migration of each schema. */
    SortedMap<String, String> migrations() {
        List<String> schemas =
                jdbc.sql("""
                SELECT space.nspname FROM pg_class AS class JOIN pg_namespace AS space ON space.oid = class.relnamespace
                WHERE class.relname = 'migration' AND class.relkind = 'r' ORDER BY 1
                """).query((row, number) -> row.getString(1)).list();
        return pairs(schemas.stream().map(schema -> """
                        SELECT '%1$s' AS name, max(version::integer)::text AS value FROM "%1$s".migration
                        WHERE success AND version IS NOT NULL""".formatted(schema)).collect(Collectors.joining(" UNION ALL ")));
    }

    /** Where each sequence stands, as {@code setval} takes it. */
    SortedMap<String, String> sequences() {
        return pairs("""
                SELECT format('%I.%I', schemaname, sequencename) AS name,
                       coalesce(last_value, start_value) || ',' || (last_value IS NOT NULL) AS value
                FROM pg_sequences WHERE schemaname !~ '^pg_' ORDER BY 1
                """);
    }

    private SortedMap<String, String> pairs(String sql) {
        Map<String, String> pairs = jdbc
                .sql(sql)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new TreeMap<>(pairs);
    }

    /** A number that no transaction has reached. */
    long transaction() {
        return jdbc.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** How many rows point at a row that is not there, over all foreign keys. */
    long orphans() {
        List<String> questions =
                jdbc.sql("""
                SELECT format('SELECT count(*) FROM %s AS child WHERE %s AND NOT EXISTS (SELECT FROM %s AS parent WHERE %s)',
                    key.conrelid::regclass, string_agg(format('child.%I IS NOT NULL', child.attname), ' AND '),
                    key.confrelid::regclass,
                    string_agg(format('parent.%I = child.%I', parent.attname, child.attname), ' AND '))
                FROM pg_constraint AS key
                CROSS JOIN LATERAL unnest(key.conkey, key.confkey) AS pair (child_number, parent_number)
                JOIN pg_attribute AS child ON child.attrelid = key.conrelid AND child.attnum = pair.child_number
                JOIN pg_attribute AS parent ON parent.attrelid = key.confrelid AND parent.attnum = pair.parent_number
                WHERE key.contype = 'f' AND key.convalidated
                GROUP BY key.oid, key.conrelid, key.confrelid
                """).query((row, number) -> row.getString(1)).list();
        return questions.isEmpty()
                ? 0
                : jdbc.sql("SELECT sum(found.count) FROM (%s) AS found"
                                .formatted(String.join(" UNION ALL ", questions)))
                        .query(Long.class)
                        .single();
    }

    /** Functions by which a module puts right what a restore brought back, such as keys that were destroyed since. */
    List<String> afterRestore() {
        return jdbc.sql("""
                SELECT format('%I.%I', space.nspname, function.proname)
                FROM pg_proc AS function JOIN pg_namespace AS space ON space.oid = function.pronamespace
                WHERE function.proname = 'after_restore' AND function.pronargs = 0
                  AND space.nspname !~ '^pg_' AND space.nspname NOT IN ('information_schema', 'public') ORDER BY 1
                """).query((row, number) -> row.getString(1)).list();
    }

    /** Runs statements that answer nothing worth hearing. */
    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
