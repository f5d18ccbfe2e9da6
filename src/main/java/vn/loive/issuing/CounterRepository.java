package vn.loive.issuing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.issuing.RegisterState.Gap;
import vn.loive.typesetting.DocumentType;

/** The rows that count. */
@Repository
class CounterRepository {

    private final JdbcClient jdbc;

    CounterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the counter until the transaction ends, made at nought when there is none; answers its last number. */
    int lock(Register register) {
        jdbc.sql("""
                        INSERT INTO issuing.counter (province, agency, type, register, year, last)
                        VALUES (?, ?, ?, 'GENERAL', ?, 0) ON CONFLICT DO NOTHING
                        """).params(key(register)).update();
        return jdbc.sql("""
                        SELECT last FROM issuing.counter
                        WHERE province = ? AND agency = ? AND type = ? AND register = 'GENERAL' AND year = ? FOR UPDATE
                        """).params(key(register)).query(Integer.class).single();
    }

    /** Moves a locked counter on. */
    void moveTo(Register register, int last) {
        jdbc.sql("""
                        UPDATE issuing.counter SET last = ?
                        WHERE province = ? AND agency = ? AND type = ? AND register = 'GENERAL' AND year = ?
                        """).param(last).params(key(register)).update();
    }

    /** How far each register of an agency and year has come. */
    List<RegisterState> states(AgencyId agency, int year) {
        Map<String, List<Gap>> gaps = gaps(agency, year);
        return jdbc.sql("""
                        SELECT counter.type, counter.last, count(voiding.document) AS voids
                        FROM issuing.counter
                        LEFT JOIN issuing.document USING (province, agency, type, register, year)
                        LEFT JOIN issuing.voiding ON voiding.province = document.province AND voiding.document = document.id
                        WHERE counter.agency = ? AND counter.year = ? AND counter.last > 0
                        GROUP BY counter.type, counter.last
                        """)
                .params(agency.value(), year)
                .query((row, number) -> new RegisterState(
                        DocumentType.valueOf(row.getString("type")),
                        row.getInt("last"),
                        row.getInt("voids"),
                        gaps.getOrDefault(row.getString("type"), List.of())))
                .list();
    }

    private Map<String, List<Gap>> gaps(AgencyId agency, int year) {
        return jdbc
                .sql("""
                        SELECT type, below + 1 AS first, number - 1 AS last
                        FROM (SELECT type, number, lag(number, 1, 0) OVER (PARTITION BY type ORDER BY number) AS below
                              FROM (SELECT type, number FROM issuing.document WHERE agency = :agency AND year = :year
                                    UNION ALL
                                    SELECT type, last + 1 FROM issuing.counter
                                    WHERE agency = :agency AND year = :year) AS edge) AS step
                        WHERE number > below + 1
                        ORDER BY type, first
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .query((row, number) ->
                        Map.entry(row.getString("type"), new Gap(row.getInt("first"), row.getInt("last"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The agencies whose registers the reader sees. */
    List<AgencyId> agencies() {
        return jdbc.sql("SELECT DISTINCT agency FROM issuing.counter WHERE last > 0")
                .query((row, number) -> new AgencyId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The years for which an agency has registers, the latest first. */
    List<Integer> years(AgencyId agency) {
        return jdbc.sql("SELECT DISTINCT year FROM issuing.counter WHERE agency = ? AND last > 0 ORDER BY year DESC")
                .param(agency.value())
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private static List<Object> key(Register register) {
        return List.of(
                register.province(), register.agency().value(), register.type().name(), register.year());
    }
}
