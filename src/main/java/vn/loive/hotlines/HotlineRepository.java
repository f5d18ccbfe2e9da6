package vn.loive.hotlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Grounds;

/** The rows of hotlines. */
@Repository
class HotlineRepository {

    private final JdbcClient jdbc;

    HotlineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Hotline> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM hotlines.hotline
                        WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
                        ORDER BY level, length(number), number
                        """)
                .params(day, day)
                .query((row, number) -> hotline(row))
                .list();
    }

    List<Hotline> of(AgencyId owner) {
        return jdbc.sql("SELECT * FROM hotlines.hotline WHERE owner = ? ORDER BY valid_from DESC, number")
                .param(owner.value())
                .query((row, number) -> hotline(row))
                .list();
    }

    Optional<Hotline> find(HotlineId id) {
        return jdbc.sql("SELECT * FROM hotlines.hotline WHERE id = ?")
                .param(id.value())
                .query((row, number) -> hotline(row))
                .optional();
    }

    /** Sets the last day unless there is one; answers whether it did. */
    boolean end(HotlineId id, LocalDate last) {
        return jdbc.sql("UPDATE hotlines.hotline SET valid_to = ? WHERE id = ? AND valid_to IS NULL")
                        .params(last, id.value())
                        .update()
                == 1;
    }

    boolean insert(Hotline hotline) {
        return jdbc.sql("""
                                INSERT INTO hotlines.hotline
                                    (id, number, name, owner, level, purpose, valid_from, valid_to, basis, verified)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .param(hotline.id().value())
                        .param(hotline.number())
                        .param(hotline.name())
                        .param(hotline.owner().value())
                        .param(hotline.level().name())
                        .param(hotline.purpose())
                        .param(hotline.validFrom())
                        .param(hotline.validTo())
                        .param(hotline.grounds().basis())
                        .param(hotline.grounds().verified())
                        .update()
                == 1;
    }

    private static Hotline hotline(ResultSet row) throws SQLException {
        return new Hotline(
                row.getString("number"),
                row.getString("name"),
                new AgencyId(row.getObject("owner", UUID.class)),
                HotlineLevel.valueOf(row.getString("level")),
                row.getString("purpose"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Grounds(row.getString("basis"), row.getBoolean("verified")));
    }
}
