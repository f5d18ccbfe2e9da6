package vn.loive.upgrades;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** The rows of upgrades and their steps; a step is only ever added. */
@Repository
class UpgradeRepository {

    private final JdbcClient jdbc;

    UpgradeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One upgrade, those of one place, or all when nothing is asked; the ones that moved last first. */
    List<Upgrade> list(@Nullable UpgradeId id, @Nullable FacilityId facility) {
        Map<UpgradeId, Upgrade> found = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT upgrade.id, upgrade.agency, upgrade.title, upgrade.facility, upgrade.place, step.*
                        FROM upgrades.upgrade
                        JOIN upgrades.step ON step.province = upgrade.province AND step.upgrade = upgrade.id
                        WHERE (CAST(:id AS uuid) IS NULL OR upgrade.id = :id)
                          AND (CAST(:facility AS uuid) IS NULL OR upgrade.facility = :facility)
                        ORDER BY max(step.at) OVER (PARTITION BY upgrade.id) DESC, upgrade.id, step.version
                        """)
                .param("id", inside(id, UpgradeId::value), Types.OTHER)
                .param("facility", inside(facility, FacilityId::value), Types.OTHER)
                .query(row -> {
                    Upgrade upgrade = upgrade(row);
                    found.merge(upgrade.id(), upgrade, Upgrade::and);
                });
        return List.copyOf(found.values());
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
        add(actor, upgrade.id(), 1, upgrade.steps().getFirst(), at);
    }

    /** Keeps a step; answers whether its number was still free. */
    boolean add(Actor actor, UpgradeId id, int version, UpgradeStep step, Instant at) {
        return jdbc.sql("""
                        INSERT INTO upgrades.step
                            (province, upgrade, version, stage, day, document, amount_kind, amount, note, account, at)
                        SELECT province, id, :version, :stage, CAST(:day AS date), :document, :kind,
                               CAST(:amount AS bigint), :note, :account, :at
                        FROM upgrades.upgrade WHERE id = :id
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id.value())
                        .param("version", version)
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

    /** Names the place that a new one has become. */
    void becomes(UpgradeId id, FacilityId facility) {
        jdbc.sql("UPDATE upgrades.upgrade SET facility = ? WHERE id = ?")
                .params(facility.value(), id.value())
                .update();
    }

    Optional<Upgrade> find(UpgradeId id) {
        return list(id, null).stream().findFirst();
    }

    private static Upgrade upgrade(ResultSet row) throws SQLException {
        return new Upgrade(
                new UpgradeId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("title"),
                inside(row.getObject("facility", UUID.class), FacilityId::new),
                inside(row.getObject("place", UUID.class), PlaceId::new),
                List.of(new UpgradeStep(
                        UpgradeStage.valueOf(row.getString("stage")),
                        row.getObject("day", LocalDate.class),
                        row.getString("document"),
                        FigureKind.of(row.getString("amount_kind")).orElseThrow(),
                        row.getObject("amount", Long.class),
                        row.getString("note"))));
    }

    private static <T, V> @Nullable V inside(@Nullable T thing, Function<T, V> value) {
        return thing == null ? null : value.apply(thing);
    }
}
