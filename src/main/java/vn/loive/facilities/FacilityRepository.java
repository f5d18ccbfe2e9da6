package vn.loive.facilities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.places.GateId;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;

/** The rows of reception places: one that counts the acts, and the statements with the days from which they hold. */
@Repository
class FacilityRepository {

    private final JdbcClient jdbc;

    FacilityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place as it stands on a day; one that does not stand yet is shown as it begins. */
    Optional<Facility> find(FacilityId id, LocalDate day) {
        return jdbc.sql("""
                        SELECT facility.version AS act, facility.manager AS steward, gate_of_day.id AS standing, facts.*
                        FROM facilities.facility
                        JOIN LATERAL (
                            SELECT * FROM facilities.facts_in_force AS stated
                            WHERE stated.province = facility.province AND stated.facility = facility.id
                            ORDER BY stated.from_day > :day, abs(stated.from_day - CAST(:day AS date)), stated.version DESC
                            LIMIT 1
                        ) AS facts ON true
                        LEFT JOIN LATERAL (
                            SELECT standing.id FROM places.gate AS stated
                            JOIN places.gate AS standing ON standing.name = stated.name
                            WHERE stated.id = facts.gate AND standing.province = ANY (loive.provinces())
                              AND standing.valid_from <= :day
                              AND (standing.valid_to IS NULL OR standing.valid_to >= :day)
                            ORDER BY standing.province <> stated.province LIMIT 1
                        ) AS gate_of_day ON true
                        WHERE facility.id = :id
                        """)
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> facility(row))
                .optional();
    }

    List<Facility> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT facility.version AS act, facility.manager AS steward, gate_of_day.id AS standing, facts.*
                        FROM facilities.facility
                        JOIN LATERAL (
                            SELECT * FROM facilities.facts_in_force AS stated
                            WHERE stated.province = facility.province AND stated.facility = facility.id
                              AND stated.from_day <= :day
                            ORDER BY stated.from_day DESC, stated.version DESC LIMIT 1
                        ) AS facts ON facts.last_day IS NULL OR facts.last_day >= :day
                        LEFT JOIN LATERAL (
                            SELECT standing.id FROM places.gate AS stated
                            JOIN places.gate AS standing ON standing.name = stated.name
                            WHERE stated.id = facts.gate AND standing.province = ANY (loive.provinces())
                              AND standing.valid_from <= :day
                              AND (standing.valid_to IS NULL OR standing.valid_to >= :day)
                            ORDER BY standing.province <> stated.province LIMIT 1
                        ) AS gate_of_day ON true
                        LEFT JOIN places.gate ON gate.id = facts.gate
                        ORDER BY facts.kind <> 'GATE_SITE', gate.name, facts.name, facility.id
                        """)
                .param("day", day)
                .query((row, number) -> facility(row))
                .list();
    }

    /** Every statement, the latest first; nothing is ever overwritten. */
    List<FacilityEntry> history(FacilityId id) {
        return jdbc.sql("SELECT * FROM facilities.facility_facts WHERE facility = ? ORDER BY version DESC")
                .param(id.value())
                .query((row, number) -> new FacilityEntry(
                        row.getInt("version"),
                        facts(row),
                        row.getObject("corrects", Integer.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    void insert(Actor actor, FacilityId id, AgencyId manager) {
        jdbc.sql("INSERT INTO facilities.facility (province, id, manager, version) VALUES (?, ?, ?, 1)")
                .params(actor.province().value(), id.value(), manager.value())
                .update();
    }

    /** Counts one more act; answers whether the one read was still the last. */
    boolean advance(FacilityId id, int from) {
        return jdbc.sql("UPDATE facilities.facility SET version = version + 1 WHERE id = ? AND version = ?")
                        .params(id.value(), from)
                        .update()
                == 1;
    }

    /** Lets the manager of the latest statement write about the place from now on. */
    void handOver(FacilityId id) {
        jdbc.sql("""
                        UPDATE facilities.facility SET manager = (
                            SELECT manager FROM facilities.facts_in_force AS stated
                            WHERE stated.province = facility.province AND stated.facility = facility.id
                            ORDER BY stated.from_day DESC, stated.version DESC LIMIT 1)
                        WHERE id = ?
                        """).param(id.value()).update();
    }

    /** Keeps a statement under the province of the place; {@code corrects} is the act it replaces, or nothing. */
    void add(
            Actor actor,
            FacilityId id,
            int version,
            FacilityFacts facts,
            @Nullable Integer corrects,
            String reason,
            Instant at) {
        facts(facts, jdbc.sql("""
                        INSERT INTO facilities.facility_facts
                            (province, facility, version, from_day, last_day, name, kind, gate, place, owner, manager,
                             women, men, children, mothers, corrects, reason, account, at)
                        VALUES ((SELECT province FROM facilities.facility WHERE facility.id = :id), :id, :version, :from, :last, :name, :kind, :gate, :place, :owner, :manager,
                                :women, :men, :children, :mothers, :corrects, :reason, :account, :at)
                        """))
                .param("id", id.value())
                .param("version", version)
                .param("corrects", corrects, Types.INTEGER)
                .param("reason", reason.strip())
                .param("account", actor.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static StatementSpec facts(FacilityFacts facts, StatementSpec statement) {
        Capacity capacity = facts.capacity();
        return statement
                .param("from", facts.from())
                .param("last", facts.lastDay(), Types.DATE)
                .param("name", facts.name())
                .param("kind", facts.kind().name())
                .param("gate", inside(facts.gate(), GateId::value), Types.OTHER)
                .param("place", inside(facts.place(), PlaceId::value), Types.OTHER)
                .param("owner", inside(facts.owner(), AgencyId::value), Types.OTHER)
                .param("manager", facts.manager().value())
                .param("women", capacity.women(), Types.INTEGER)
                .param("men", capacity.men(), Types.INTEGER)
                .param("children", capacity.children(), Types.INTEGER)
                .param("mothers", capacity.mothers(), Types.INTEGER);
    }

    private static Facility facility(ResultSet row) throws SQLException {
        return new Facility(
                new FacilityId(row.getObject("facility", UUID.class)),
                row.getInt("act"),
                new AgencyId(row.getObject("steward", UUID.class)),
                inside(row.getObject("standing", UUID.class), GateId::new),
                facts(row));
    }

    private static FacilityFacts facts(ResultSet row) throws SQLException {
        return new FacilityFacts(
                row.getObject("from_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                inside(row.getObject("gate", UUID.class), GateId::new),
                inside(row.getObject("place", UUID.class), PlaceId::new),
                inside(row.getObject("owner", UUID.class), AgencyId::new),
                new AgencyId(row.getObject("manager", UUID.class)),
                new Capacity(
                        row.getObject("women", Integer.class),
                        row.getObject("men", Integer.class),
                        row.getObject("children", Integer.class),
                        row.getObject("mothers", Integer.class)));
    }

    private static <T, V> @Nullable V inside(@Nullable T thing, Function<T, @Nullable V> value) {
        return thing == null ? null : value.apply(thing);
    }
}
