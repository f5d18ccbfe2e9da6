package vn.loive.risks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;

/** The rows of what was said; policies show those of the reader's province, and of cases those of its own department. */
@Repository
class RiskRepository {

    private final JdbcClient jdbc;

    RiskRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last version of each place in a year. */
    List<RiskProfile> current(int year) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (profile.place) profile.* FROM risks.profile
                        WHERE year = ? ORDER BY profile.place, version DESC
                        """).param(year).query(RiskRepository::profile).list();
    }

    /** Every version of one place, whatever the year, the latest first. */
    List<RiskProfile> of(PlaceId place) {
        return jdbc.sql("SELECT * FROM risks.profile WHERE place = ? ORDER BY year DESC, version DESC")
                .param(place.value())
                .query(RiskRepository::profile)
                .list();
    }

    /** Whether the version was free. */
    boolean insert(Actor actor, RiskProfile profile) {
        return jdbc.sql("""
                        INSERT INTO risks.profile (province, place, year, version, flags, reason, agency, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .param(actor.province().value())
                        .param(profile.place().value())
                        .param(profile.year())
                        .param(profile.version())
                        .param(profile.flags().stream().map(RiskFlag::name).toArray(String[]::new))
                        .param(profile.reason())
                        .param(profile.agency().value())
                        .param(profile.account())
                        .param(profile.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Every statement about cases in one place and year, the latest first. */
    List<CaseStatement> cases(PlaceId place, int year) {
        return jdbc.sql("SELECT * FROM risks.case_statement WHERE place = ? AND year = ? ORDER BY version DESC")
                .params(place.value(), year)
                .query((row, number) -> new CaseStatement(
                        row.getInt("version"),
                        row.getBoolean("has_cases"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether the version was free. */
    boolean insert(Actor actor, PlaceId place, int year, CaseStatement statement) {
        return jdbc.sql("""
                        INSERT INTO risks.case_statement (province, place, year, version, has_cases, agency, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(
                                actor.province().value(),
                                place.value(),
                                year,
                                statement.version(),
                                statement.hasCases(),
                                actor.agency(),
                                actor.account(),
                                statement.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static RiskProfile profile(ResultSet row, int number) throws SQLException {
        return new RiskProfile(
                new PlaceId(row.getObject("place", UUID.class)),
                row.getInt("year"),
                row.getInt("version"),
                Stream.of((String[]) row.getArray("flags").getArray())
                        .map(RiskFlag::valueOf)
                        .toList(),
                row.getString("reason"),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getObject("account", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
