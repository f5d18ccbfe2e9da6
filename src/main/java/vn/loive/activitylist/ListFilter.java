package vn.loive.activitylist;

import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.AudienceFilter;
import vn.loive.campaigns.CampaignId;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Period;

/**
 * Which activities are asked for; nothing in a field means all.
 *
 * @param campaign those of one campaign
 * @param period those of which at least one day lies in the period
 * @param agency those that the agency led, or held with another
 * @param kind those of one kind
 * @param place those held in one place
 * @param audience those meant for such an audience
 */
record ListFilter(
        @Nullable CampaignId campaign,
        @Nullable Period period,
        @Nullable AgencyId agency,
        @Nullable ActivityKind kind,
        @Nullable PlaceId place,
        AudienceFilter audience) {

    /** The whole register of the province. */
    static final ListFilter ALL = new ListFilter(null, null, null, null, null, AudienceFilter.ALL);

    /** The condition over {@code outreach.whole_activity}, with its parameters. */
    static final String CONDITION = """
            (CAST(:campaign AS uuid) IS NULL OR campaign = :campaign)
              AND (CAST(:kind AS text) IS NULL OR kind = :kind)
              AND (CAST(:from AS date) IS NULL OR (to_day >= :from AND from_day <= :to))
              AND (CAST(:agency AS uuid) IS NULL OR agency = :agency OR :agency = ANY (partners))
              AND (CAST(:place AS uuid) IS NULL OR place = :place)
              AND\s""" + AudienceFilter.CONDITION;

    /** Fills in the parameters of {@link #CONDITION}. */
    StatementSpec bind(StatementSpec statement) {
        return audience.bind(statement)
                .param("campaign", value(campaign, CampaignId::value), Types.OTHER)
                .param("kind", value(kind, ActivityKind::name), Types.VARCHAR)
                .param("from", value(period, Period::from), Types.DATE)
                .param("to", value(period, Period::to), Types.DATE)
                .param("agency", value(agency, AgencyId::value), Types.OTHER)
                .param("place", value(place, PlaceId::value), Types.OTHER);
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
