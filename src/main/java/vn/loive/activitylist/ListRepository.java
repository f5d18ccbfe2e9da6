package vn.loive.activitylist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.audiences.AudienceColumns;
import vn.loive.outreach.ActivityId;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;

/** Finds the activities of a list, and what they add to its totals. */
@Repository
class ListRepository {

    private static final String[] KINDS =
            Arrays.stream(ActivityKind.values()).map(ActivityKind::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    ListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(ListFilter filter) {
        return filter.bind(jdbc.sql(
                        "SELECT count(*) FROM outreach.whole_activity WHERE %s".formatted(ListFilter.CONDITION)))
                .query(Integer.class)
                .single();
    }

    /** Each order stands in the text; what is sent is only which of them is meant. */
    List<ActivityId> page(ListFilter filter, ListOrder order, int offset, int most) {
        return filter.bind(jdbc.sql("""
                        SELECT id FROM outreach.whole_activity
                        WHERE %s
                        ORDER BY
                            CASE WHEN :order = 'DAY_DOWN' THEN to_day END DESC,
                            CASE WHEN :order = 'DAY_UP' THEN to_day END,
                            CASE WHEN :order = 'KIND_UP' THEN array_position(CAST(:kinds AS text[]), kind) END,
                            CASE WHEN :order = 'KIND_DOWN' THEN array_position(CAST(:kinds AS text[]), kind) END DESC,
                            CASE WHEN :order = 'PLACE_UP' THEN (
                                SELECT name FROM places.unit WHERE unit.id = whole_activity.place) END
                                COLLATE "vi-VN-x-icu" NULLS LAST,
                            CASE WHEN :order = 'PLACE_DOWN' THEN (
                                SELECT name FROM places.unit WHERE unit.id = whole_activity.place) END
                                COLLATE "vi-VN-x-icu" DESC NULLS LAST,
                            CASE WHEN :order = 'LEAD_UP' THEN (
                                SELECT short_name FROM agencies.agency WHERE agency.id = whole_activity.agency) END
                                COLLATE "vi-VN-x-icu",
                            CASE WHEN :order = 'LEAD_DOWN' THEN (
                                SELECT short_name FROM agencies.agency WHERE agency.id = whole_activity.agency) END
                                COLLATE "vi-VN-x-icu" DESC,
                            CASE WHEN :order = 'FIGURE_DOWN' THEN quantity END DESC NULLS LAST,
                            CASE WHEN :order = 'FIGURE_UP' THEN quantity END NULLS LAST,
                            to_day DESC, kind, id
                        OFFSET :offset LIMIT :most
                        """.formatted(ListFilter.CONDITION)))
                .param("order", order.name())
                .param("kinds", KINDS)
                .param("offset", offset)
                .param("most", most)
                .query((row, number) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of what another agency led, and of what was withdrawn, nothing is counted. */
    List<Counted> counted(ListFilter filter) {
        return filter.bind(jdbc.sql("""
                        SELECT agency, kind, from_day, to_day, figure_kind, quantity, %s
                        FROM outreach.whole_activity
                        WHERE state = 'REGISTERED' AND (CAST(:agency AS uuid) IS NULL OR agency = :agency) AND %s
                        """.formatted(AudienceColumns.NAMES, ListFilter.CONDITION)))
                .query((row, number) -> Counted.of(row))
                .list();
    }

    /** The places in which activities of the register were held. */
    Set<PlaceId> places() {
        return jdbc.sql("SELECT DISTINCT place FROM outreach.activity WHERE place IS NOT NULL")
                .query((row, number) -> new PlaceId(row.getObject("place", UUID.class)))
                .set();
    }
}
