package vn.loive.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** Activities of a province, added up by the database as far as the algebra of figures allows. */
@Repository
class TallyRepository {

    private final JdbcClient jdbc;

    TallyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was done on at least one day of each stretch, as reports count it.
     * What an office of a district or commune did without naming a place was done in its own district or commune.
     */
    List<Tally> tallies(ProvinceCode province, List<Period> stretches) {
        return jdbc.sql("""
                        SELECT asked.number - 1 AS stretch, activity.kind, activity.figure_kind, activity.unit,
                               coalesce(activity.place,
                                   CASE WHEN holder.level IN ('DISTRICT', 'COMMUNE') THEN holder.place END) AS place,
                               count(*) AS activities, array_agg(DISTINCT activity.agency) AS agencies,
                               CASE WHEN sum(quantity) > 0 THEN least(sum(quantity), :most)::bigint END AS quantity
                        FROM unnest(CAST(:from AS date[]), CAST(:to AS date[]))
                             WITH ORDINALITY AS asked (from_day, to_day, number)
                        JOIN outreach.activity
                            ON activity.to_day >= asked.from_day AND activity.from_day <= asked.to_day
                        JOIN agencies.agency AS holder ON holder.id = activity.agency
                        WHERE activity.province = :province AND activity.state = 'REGISTERED'
                        GROUP BY 1, 2, 3, 4, 5
                        """)
                .param("province", province.value())
                .param("from", days(stretches, Period::from))
                .param("to", days(stretches, Period::to))
                .param("most", Figure.LARGEST + 1)
                .query((row, number) -> tally(row))
                .list();
    }

    /** Whom it reached, as far as the activities say so; one that does not adds nothing, which is not zero. */
    List<Tally.Reached> reached(ProvinceCode province, List<Period> stretches) {
        return jdbc.sql("""
                        SELECT asked.number - 1 AS stretch, reach_kind, reach_unit, array_agg(DISTINCT agency) AS agencies,
                               CASE WHEN sum(reach_quantity) > 0
                                    THEN least(sum(reach_quantity), :most)::bigint END AS quantity
                        FROM unnest(CAST(:from AS date[]), CAST(:to AS date[]))
                             WITH ORDINALITY AS asked (from_day, to_day, number)
                        JOIN outreach.activity
                            ON activity.to_day >= asked.from_day AND activity.from_day <= asked.to_day
                        WHERE province = :province AND state = 'REGISTERED' AND reach_kind IS NOT NULL
                        GROUP BY 1, 2, 3
                        """)
                .param("province", province.value())
                .param("from", days(stretches, Period::from))
                .param("to", days(stretches, Period::to))
                .param("most", Figure.LARGEST + 1)
                .query((row, number) ->
                        new Tally.Reached(row.getInt("stretch"), given(row, "reach_kind", "reach_unit")))
                .list();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        UUID place = row.getObject("place", UUID.class);
        return new Tally(
                row.getInt("stretch"),
                place == null ? null : new PlaceId(place),
                ActivityKind.valueOf(row.getString("kind")),
                row.getLong("activities"),
                given(row, "figure_kind", "unit"));
    }

    private static Given given(ResultSet row, String kind, String unit) throws SQLException {
        return new Given(
                FigureKind.of(row.getString(kind)).orElseThrow(),
                row.getObject("quantity", Long.class),
                Unit.of(row.getString(unit)).orElseThrow(),
                Arrays.stream((UUID[]) row.getArray("agencies").getArray())
                        .map(AgencyId::new)
                        .collect(Collectors.toSet()));
    }

    private static String[] days(List<Period> stretches, Function<Period, Object> end) {
        return stretches.stream().map(end).map(Object::toString).toArray(String[]::new);
    }
}
