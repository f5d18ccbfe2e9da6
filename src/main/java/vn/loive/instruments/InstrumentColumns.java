package vn.loive.instruments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Period;
import vn.loive.shared.ProvinceCode;

/** The columns of instruments and their reviews. */
final class InstrumentColumns {

    private InstrumentColumns() {}

    /** Fills in the parameters of what the register says. */
    static StatementSpec bind(InstrumentFacts facts, StatementSpec sql) {
        return papers(facts.papers(), sql)
                .param("name", facts.name())
                .param("short", facts.shortName())
                .param("kind", facts.kind().name())
                .param("body", facts.body())
                .param("scope", facts.scope())
                .param("adopted", facts.days().adopted(), Types.DATE)
                .param("inForce", facts.days().inForce(), Types.DATE)
                .param("source", facts.days().source())
                .param("verified", facts.days().verified())
                .param("parent", inside(facts.parent(), InstrumentId::value), Types.OTHER);
    }

    private static StatementSpec papers(InstrumentPapers papers, StatementSpec sql) {
        return sql.param("known", inside(papers.known(), DocumentId::value), Types.OTHER)
                .param("decision", inside(papers.decision(), DocumentId::value), Types.OTHER)
                .param("plan", inside(papers.plan(), DocumentId::value), Types.OTHER);
    }

    /** The instrument of a row of those that stand. */
    static Instrument read(ResultSet row) throws SQLException {
        return new Instrument(
                new InstrumentId(row.getObject("instrument", UUID.class)),
                new ProvinceCode(row.getString("province")),
                facts(row),
                row.getInt("version"),
                row.getObject("review") == null ? null : review(row),
                next(row),
                row.getInt("position"));
    }

    private static @Nullable NextReview next(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        return due == null ? null : new NextReview(due, document(row, "request"));
    }

    /** The turn of a row. */
    static NextReviewTurn turn(ResultSet row) throws SQLException {
        return new NextReviewTurn(
                next(row), row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("reason"));
    }

    /** The review of a row. */
    static InstrumentReview review(ResultSet row) throws SQLException {
        return new InstrumentReview(
                new ReviewId(row.getObject("review", UUID.class)),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                document(row, "report"),
                row.getString("withdrawn"));
    }

    /** The version of a row. */
    static InstrumentVersion version(ResultSet row) throws SQLException {
        return new InstrumentVersion(
                row.getInt("version"),
                facts(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static InstrumentFacts facts(ResultSet row) throws SQLException {
        return new InstrumentFacts(
                row.getString("name"),
                row.getString("short_name"),
                InstrumentKind.valueOf(row.getString("kind")),
                row.getString("body"),
                row.getString("scope"),
                new InstrumentDays(
                        row.getObject("adopted_on", LocalDate.class),
                        row.getObject("in_force_on", LocalDate.class),
                        row.getString("source"),
                        row.getBoolean("verified")),
                inside(row.getObject("parent", UUID.class), InstrumentId::new),
                new InstrumentPapers(document(row, "known"), document(row, "decision"), document(row, "plan")));
    }

    private static @Nullable DocumentId document(ResultSet row, String column) throws SQLException {
        return inside(row.getObject(column, UUID.class), DocumentId::new);
    }

    /** What is inside a thing; nothing when there is none. */
    static <T, V> @Nullable V inside(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
