package vn.loive.disseminations;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The rows of disseminations; each change adds a version, and the last one stands. */
@Repository
class DisseminationRepository {

    private final JdbcClient jdbc;

    DisseminationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dissemination> find(DisseminationId id) {
        return jdbc.sql("SELECT * FROM disseminations.present WHERE dissemination = ?")
                .param(id.value())
                .query((row, number) -> DisseminationColumns.read(row))
                .optional();
    }

    List<Dissemination> list(DisseminationFilter filter) {
        Period period = filter.period();
        return jdbc.sql("""
                        SELECT * FROM disseminations.present
                        WHERE (CAST(:document AS uuid) IS NULL OR document = :document)
                          AND (CAST(:from AS date) IS NULL OR (to_day >= :from AND from_day <= :to))
                          AND (CAST(:agency AS uuid) IS NULL OR agency = :agency)
                        ORDER BY to_day DESC, from_day DESC, dissemination
                        """)
                .param("document", value(filter.document(), DocumentId::value), Types.OTHER)
                .param("from", value(period, Period::from), Types.DATE)
                .param("to", value(period, Period::to), Types.DATE)
                .param("agency", value(filter.agency(), AgencyId::value), Types.OTHER)
                .query((row, number) -> DisseminationColumns.read(row))
                .list();
    }

    List<DisseminationVersion> history(DisseminationId id) {
        return jdbc.sql("""
                        SELECT made.agency, version.* FROM disseminations.version
                        JOIN disseminations.dissemination AS made
                          ON made.province = version.province AND made.id = version.dissemination
                        WHERE version.dissemination = ?
                        ORDER BY version.version DESC
                        """)
                .param(id.value())
                .query((row, number) -> new DisseminationVersion(
                        DisseminationColumns.read(row),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("account", UUID.class),
                        row.getString("reason")))
                .list();
    }

    void insert(Actor actor, Dissemination made, Instant at) {
        jdbc.sql("INSERT INTO disseminations.dissemination (province, id, agency) VALUES (?, ?, ?)")
                .params(
                        made.province().value(),
                        made.id().value(),
                        made.agency().value())
                .update();
        add(actor, made, at, "");
    }

    /** Keeps a further version; answers whether its number was still free. */
    boolean add(Actor actor, Dissemination made, Instant at, String reason) {
        return DisseminationColumns.bind(made.facts(), jdbc.sql("""
                        INSERT INTO disseminations.version
                            (province, dissemination, version, document, named, from_day, to_day, listeners, audience,
                             figure_kind, quantity, unit, levels, units, withdrawn, reason, account, at)
                        VALUES (:province, :id, :version, :document, :named, :from, :to, :listeners, :audience,
                                :figureKind, :quantity, :unit, :levels, :units, :withdrawn, :reason, :account, :at)
                        ON CONFLICT DO NOTHING
                        """))
                        .param("province", made.province().value())
                        .param("id", made.id().value())
                        .param("version", made.version())
                        .param("withdrawn", !made.stands())
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
