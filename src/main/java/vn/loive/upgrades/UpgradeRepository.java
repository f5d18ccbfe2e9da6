package vn.loive.upgrades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.facilities.FacilityId;
import vn.loive.figures.FigureKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;

/** The rows of upgrades and the entries about their steps; a step is only ever added. */
@Repository
class UpgradeRepository {

    private final JdbcClient jdbc;

    UpgradeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One upgrade, those of one place, or all when nothing is asked; the ones that moved last first. */
    List<Upgrade> list(@Nullable UpgradeId id, @Nullable FacilityId facility) {
        return jdbc.sql("""
                        SELECT upgrade.id, upgrade.agency, upgrade.title, upgrade.facility, upgrade.place, step.*
                        FROM upgrades.upgrade
                        JOIN upgrades.step ON step.province = upgrade.province AND step.upgrade = upgrade.id
                        WHERE (CAST(:id AS uuid) IS NULL OR upgrade.id = :id)
                          AND (CAST(:facility AS uuid) IS NULL OR upgrade.facility = :facility)
                        ORDER BY max(step.at) OVER (PARTITION BY upgrade.id) DESC, upgrade.id, step.version
                        """)
                .param("id", inside(id, UpgradeId::value), Types.OTHER)
                .param("facility", inside(facility, FacilityId::value), Types.OTHER)
                .query(UpgradeRepository::upgrades);
    }

    void insert(Actor actor, Upgrade upgrade, Instant at) {
        jdbc.sql("""
                        INSERT INTO upgrades.upgrade (province, id, agency, title, facility, place)
                        VALUES (:province, :id, :agency, :title, :facility, :place)
                        """)
                .param("province", actor.province().value())
                .param("id", upgrade.id().value())
                .param("agency", upgrade.agency().value())
                .param("title", upgrade.title())
                .param("facility", inside(upgrade.facility(), FacilityId::value), Types.OTHER)
                .param("place", inside(upgrade.place(), PlaceId::value), Types.OTHER)
                .update();
        add(actor, upgrade.id(), upgrade.last(), at);
    }

    /** Keeps an entry; answers whether its version was still free. */
    boolean add(Actor actor, UpgradeId id, UpgradeEntry entry, Instant at) {
        UpgradeStep step = entry.step();
        return jdbc.sql("""
                        INSERT INTO upgrades.step
                            (province, upgrade, version, position, taken_back, reason,
                             stage, day, document, amount_kind, amount, note, account, at)
                        SELECT province, id, :version, :position, :taken, :reason, :stage, CAST(:day AS date),
                               :document, :kind, CAST(:amount AS bigint), :note, :account, :at
                        FROM upgrades.upgrade WHERE id = :id
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("version", entry.version())
                        .param("position", entry.position())
                        .param("taken", entry.takenBack())
                        .param("reason", entry.reason())
                        .param("stage", step.stage().name())
                        .param("day", step.day(), Types.DATE)
                        .param("document", step.document())
                        .param("kind", step.amountKind().code())
                        .param("amount", step.amount(), Types.BIGINT)
                        .param("note", step.note())
                        .param("account", actor.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Names the place that a new one has become, or that there is none yet. */
    void becomes(UpgradeId id, @Nullable FacilityId facility) {
        jdbc.sql("UPDATE upgrades.upgrade SET facility = :facility WHERE id = :id")
                .param("facility", inside(facility, FacilityId::value), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    Optional<Upgrade> find(UpgradeId id) {
        return list(id, null).stream().findFirst();
    }

    private static List<Upgrade> upgrades(ResultSet rows) throws SQLException {
        Map<UpgradeId, List<UpgradeEntry>> entries = new LinkedHashMap<>();
        Map<UpgradeId, Upgrade> found = new LinkedHashMap<>();
        while (rows.next()) {
            UpgradeId id = new UpgradeId(rows.getObject("id", UUID.class));
            List<UpgradeEntry> known = entries.computeIfAbsent(id, _ -> new ArrayList<>());
            known.add(entry(rows));
            found.put(id, upgrade(id, rows, known));
        }
        return List.copyOf(found.values());
    }

    private static Upgrade upgrade(UpgradeId id, ResultSet row, List<UpgradeEntry> entries) throws SQLException {
        return new Upgrade(
                id,
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("title"),
                inside(row.getObject("facility", UUID.class), FacilityId::new),
                inside(row.getObject("place", UUID.class), PlaceId::new),
                entries);
    }

    private static UpgradeEntry entry(ResultSet row) throws SQLException {
        UpgradeStep step = new UpgradeStep(
                UpgradeStage.valueOf(row.getString("stage")),
                row.getObject("day", LocalDate.class),
                row.getString("document"),
                FigureKind.of(row.getString("amount_kind")).orElseThrow(),
                row.getObject("amount", Long.class),
                row.getString("note"));
        return new UpgradeEntry(
                row.getInt("version"),
                row.getInt("position"),
                step,
                row.getBoolean("taken_back"),
                row.getString("reason"));
    }

    private static <T, V> @Nullable V inside(@Nullable T thing, Function<T, V> value) {
        return thing == null ? null : value.apply(thing);
    }
}
