package vn.loive.campaigns;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** The rows of campaigns. */
@Repository
class CampaignRepository {

    private final JdbcClient jdbc;

    CampaignRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Campaign> list() {
        return jdbc.sql("""
                        SELECT campaign.*, (
                            SELECT array_agg(force.agency) FROM campaigns.force
                            WHERE force.province = campaign.province AND force.campaign = campaign.id) AS force
                        FROM campaigns.campaign ORDER BY from_day DESC, name
                        """).query((row, number) -> campaign(row)).list();
    }

    void insert(Campaign campaign) {
        jdbc.sql("""
                        INSERT INTO campaigns.campaign (province, id, agency, name, kind, from_day, to_day)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(campaign.province().value())
                .param(campaign.id().value())
                .param(campaign.agency().value())
                .param(campaign.name())
                .param(campaign.kind().name())
                .param(campaign.days().from())
                .param(campaign.days().to())
                .update();
        jdbc.sql(
                        "INSERT INTO campaigns.force (province, campaign, agency) SELECT ?, ?, agency FROM unnest(?) AS agency")
                .param(campaign.province().value())
                .param(campaign.id().value())
                .param(campaign.force().stream().map(AgencyId::value).toArray(UUID[]::new))
                .update();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                CampaignKind.valueOf(row.getString("kind")),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                force(row.getArray("force")),
                new ProvinceCode(row.getString("province")));
    }

    private static Set<AgencyId> force(@Nullable Array agencies) throws SQLException {
        return agencies == null
                ? Set.of()
                : Stream.of((UUID[]) agencies.getArray()).map(AgencyId::new).collect(Collectors.toSet());
    }
}
