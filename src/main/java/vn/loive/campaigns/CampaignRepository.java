package vn.loive.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.Actor;
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
        return jdbc.sql("SELECT * FROM campaigns.campaign ORDER BY from_day DESC, name")
                .query((row, number) -> campaign(row))
                .list();
    }

    void insert(Actor actor, Campaign campaign) {
        jdbc.sql("""
                        INSERT INTO campaigns.campaign (province, id, agency, name, from_day, to_day)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        actor.province().value(),
                        campaign.id().value(),
                        actor.agency(),
                        campaign.name(),
                        campaign.days().from(),
                        campaign.days().to())
                .update();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                new ProvinceCode(row.getString("province")));
    }
}
