package vn.loive.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;

/** The rows of who acts for which post. */
@Repository
class SeatRepository {

    private final JdbcClient jdbc;

    SeatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> of(UUID agency) {
        return jdbc.sql("SELECT * FROM seats.seat WHERE agency = ? ORDER BY first_day DESC, at DESC")
                .param(agency)
                .query((row, at) -> seat(row))
                .list();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                new PostId(row.getObject("post", UUID.class)),
                new AccountId(row.getObject("holder", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("absence"));
    }

    void insert(Actor actor, Seat seat, Instant at) {
        jdbc.sql("""
                        INSERT INTO seats.seat
                            (province, id, agency, post, holder, first_day, last_day, absence, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), UUID.randomUUID(), actor.agency())
                .params(seat.post().value(), seat.holder().value(), seat.from())
                .param(seat.to())
                .params(seat.absence(), actor.account(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
