package vn.loive.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.AudienceColumns;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.FigureKind;
import vn.loive.outreach.ActivityState.Registered;
import vn.loive.outreach.ActivityState.Withdrawn;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The rows of activities, with their partners, slogans and history. */
@Repository
class ActivityRepository {

    private final JdbcClient jdbc;

    ActivityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Activity> find(ActivityId id) {
        return jdbc.sql("SELECT * FROM outreach.whole_activity WHERE id = ?")
                .param(id.value())
                .query((row, number) -> activity(row, "id"))
                .optional();
    }

    Map<ActivityId, Activity> byId(Collection<ActivityId> ids) {
        return jdbc
                .sql("SELECT * FROM outreach.whole_activity WHERE id = ANY (?)")
                .param(ids.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, number) -> activity(row, "id"))
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    List<Activity> on(Period days) {
        return jdbc.sql("""
                        SELECT * FROM outreach.whole_activity
                        WHERE to_day >= ? AND from_day <= ?
                        ORDER BY to_day DESC, kind, id
                        """)
                .params(days.from(), days.to())
                .query((row, number) -> activity(row, "id"))
                .list();
    }

    List<Activity> counted(Period period, Collection<AgencyId> agencies) {
        return jdbc.sql("""
                        SELECT * FROM outreach.whole_activity
                        WHERE state = 'REGISTERED' AND to_day >= ? AND from_day <= ? AND agency = ANY (?)
                        ORDER BY from_day, kind, id
                        """)
                .params(period.from(), period.to(), ids(agencies))
                .query((row, number) -> activity(row, "id"))
                .list();
    }

    List<ActivityVersion> history(ActivityId id) {
        return jdbc.sql("SELECT * FROM outreach.activity_history WHERE activity = ? ORDER BY version DESC")
                .param(id.value())
                .query((row, number) -> new ActivityVersion(
                        activity(row, "activity"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("account", UUID.class),
                        row.getString("reason")))
                .list();
    }

    void insert(Actor actor, Activity activity, Instant at) {
        facts(activity, jdbc.sql("""
                        INSERT INTO outreach.activity
                            (province, id, agency, kind, campaign, place, from_day, to_day,
                             figure_kind, quantity, unit, note, version, state, %s)
                        VALUES (:province, :id, :lead, :kind, :campaign, :place, :from, :to,
                                :figureKind, :quantity, :unit, :note, :version, 'REGISTERED', %s)
                        """.formatted(AudienceColumns.NAMES, AudienceColumns.VALUES)))
                .param("province", actor.province().value())
                .param("lead", activity.lead().value())
                .update();
        insertPartnersAndSlogans(activity);
        remember(actor, activity, at, "");
    }

    /** Keeps the new version; answers whether the one before it was still the present one. */
    boolean replace(Actor actor, Activity activity, Instant at, String reason) {
        int replaced = facts(activity, jdbc.sql("""
                        UPDATE outreach.activity
                        SET kind = :kind, campaign = :campaign, place = :place, from_day = :from, to_day = :to,
                            figure_kind = :figureKind, quantity = :quantity, unit = :unit, note = :note,
                            version = :version, state = :state, withdrawal_reason = :withdrawalReason,
                            (%s) = (%s)
                        WHERE id = :id AND version = :version - 1
                        """.formatted(AudienceColumns.NAMES, AudienceColumns.VALUES)))
                .param("state", activity.counts() ? "REGISTERED" : "WITHDRAWN")
                .param("withdrawalReason", activity.counts() ? null : reason, Types.VARCHAR)
                .update();
        if (replaced == 0) {
            return false;
        }
        deletePartnersAndSlogans(activity.id());
        insertPartnersAndSlogans(activity);
        remember(actor, activity, at, reason);
        return true;
    }

    private static StatementSpec facts(Activity activity, StatementSpec statement) {
        ActivityFacts facts = activity.facts();
        return AudienceColumns.bind(statement, facts.audience())
                .param("id", activity.id().value())
                .param("version", activity.version())
                .param("kind", facts.kind().name())
                .param("campaign", value(facts.campaign(), CampaignId::value), Types.OTHER)
                .param("place", value(facts.place(), PlaceId::value), Types.OTHER)
                .param("from", facts.days().from())
                .param("to", facts.days().to())
                .param("figureKind", facts.figureKind().code())
                .param("quantity", facts.quantity(), Types.BIGINT)
                .param("unit", facts.kind().unit().code())
                .param("note", facts.note());
    }

    private void deletePartnersAndSlogans(ActivityId id) {
        jdbc.sql("""
                        WITH gone AS (DELETE FROM outreach.activity_partner WHERE activity = :id)
                        DELETE FROM outreach.activity_slogan WHERE activity = :id
                        """).param("id", id.value()).update();
    }

    /** Under the province of the activity, which a successor of its lead need not share. */
    private void insertPartnersAndSlogans(Activity activity) {
        UUID id = activity.id().value();
        jdbc.sql("""
                        INSERT INTO outreach.activity_partner (province, activity, lead, agency)
                        SELECT activity.province, activity.id, activity.agency, partner
                        FROM outreach.activity, unnest(?) AS partner
                        WHERE activity.id = ?
                        """).params(ids(activity.facts().partners()), id).update();
        jdbc.sql("""
                        INSERT INTO outreach.activity_slogan (province, activity, lead, position, text)
                        SELECT activity.province, activity.id, activity.agency, slogan.position, slogan.text
                        FROM outreach.activity, unnest(?) WITH ORDINALITY AS slogan (text, position)
                        WHERE activity.id = ?
                        """)
                .params(activity.facts().slogans().toArray(String[]::new), id)
                .update();
    }

    /** Copies the activity as it stands now into its history. */
    private void remember(Actor actor, Activity activity, Instant at, String reason) {
        jdbc.sql("""
                        INSERT INTO outreach.activity_history
                            (province, activity, version, agency, kind, campaign, place, from_day, to_day, figure_kind,
                             quantity, unit, note, state, withdrawal_reason, partners, slogans, account, at, reason, %1$s)
                        SELECT province, id, version, agency, kind, campaign, place, from_day, to_day, figure_kind,
                               quantity, unit, note, state, withdrawal_reason, partners, slogans, ?, ?, ?, %1$s
                        FROM outreach.whole_activity
                        WHERE id = ?
                        """.formatted(AudienceColumns.NAMES))
                .params(
                        actor.account(),
                        at.atOffset(ZoneOffset.UTC),
                        reason,
                        activity.id().value())
                .update();
    }

    private static Activity activity(ResultSet row, String id) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject(id, UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                facts(row),
                row.getInt("version"),
                row.getString("state").equals("REGISTERED")
                        ? new Registered()
                        : new Withdrawn(row.getString("withdrawal_reason")));
    }

    private static ActivityFacts facts(ResultSet row) throws SQLException {
        return new ActivityFacts(
                ActivityKind.valueOf(row.getString("kind")),
                value(row.getObject("campaign", UUID.class), CampaignId::new),
                value(row.getObject("place", UUID.class), PlaceId::new),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                FigureKind.of(row.getString("figure_kind")).orElseThrow(),
                row.getObject("quantity", Long.class),
                Arrays.stream((UUID[]) row.getArray("partners").getArray())
                        .map(AgencyId::new)
                        .collect(Collectors.toSet()),
                List.of((String[]) row.getArray("slogans").getArray()),
                row.getString("note"),
                AudienceColumns.read(row));
    }

    private static UUID[] ids(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(UUID[]::new);
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
