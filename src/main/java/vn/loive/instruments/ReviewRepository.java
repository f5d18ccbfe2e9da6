package vn.loive.instruments;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;

/** The rows of reviews, held and awaited. */
@Repository
class ReviewRepository {

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reviews of an instrument, those of the latest days first, withdrawn ones included. */
    List<InstrumentReview> of(InstrumentId instrument) {
        return jdbc.sql("""
                        SELECT * FROM instruments.held WHERE instrument = ?
                        ORDER BY to_day DESC, from_day DESC, review
                        """)
                .param(instrument.value())
                .query((row, number) -> InstrumentColumns.review(row))
                .list();
    }

    /** How the next review was set, met or taken back, the latest first. */
    List<NextReviewTurn> turns(InstrumentId instrument) {
        return jdbc.sql("SELECT * FROM instruments.next_review WHERE instrument = ? ORDER BY position DESC")
                .param(instrument.value())
                .query((row, number) -> InstrumentColumns.turn(row))
                .list();
    }

    void insert(Actor actor, Instrument about, InstrumentReview review, Instant at) {
        jdbc.sql("""
                        INSERT INTO instruments.review (province, instrument, id, from_day, to_day, report, account, at)
                        VALUES (?, ?, ?, ?, ?, CAST(? AS uuid), ?, ?)
                        """)
                .params(
                        about.province().value(),
                        about.id().value(),
                        review.id().value())
                .params(review.period().from(), review.period().to())
                .param(InstrumentColumns.inside(review.report(), DocumentId::value))
                .params(actor.account(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a review back; answers false when that was done already. */
    boolean withdraw(Actor actor, Instrument about, ReviewId review, String reason, Instant at) {
        return jdbc.sql("""
                        INSERT INTO instruments.withdrawn_review (province, instrument, review, reason, account, at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(about.province().value(), about.id().value(), review.value())
                        .params(reason, actor.account(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Sets the next review, or says that none is awaited; answers false when somebody was quicker. */
    boolean next(Actor actor, Instrument about, @Nullable NextReview next, String reason, Instant at) {
        return jdbc.sql("""
                        INSERT INTO instruments.next_review
                            (province, instrument, position, due, request, reason, account, at)
                        VALUES (:province, :instrument, :position, :due, :request, :reason, :account, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("province", about.province().value())
                        .param("instrument", about.id().value())
                        .param("position", about.turn() + 1)
                        .param("due", InstrumentColumns.inside(next, NextReview::day), Types.DATE)
                        .param("request", next == null ? null : request(next), Types.OTHER)
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable Object request(NextReview next) {
        return InstrumentColumns.inside(next.request(), DocumentId::value);
    }
}
