package vn.loive.incoming;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;

/** The rows of incoming documents and those that count them. */
@Repository
class IncomingRepository {

    private static final String ALL = """
            SELECT document.*, last.state, last.assignee, last.answer, last.reason, last.at AS done_at, assigned.unit
            FROM incoming.document
            LEFT JOIN LATERAL (
                SELECT * FROM incoming.step
                WHERE step.province = document.province AND step.document = document.id
                ORDER BY position DESC LIMIT 1) AS last ON true
            LEFT JOIN LATERAL (
                SELECT unit FROM incoming.step
                WHERE step.province = document.province AND step.document = document.id AND unit <> ''
                ORDER BY position DESC LIMIT 1) AS assigned ON true
            """;

    private final JdbcClient jdbc;

    IncomingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the counter until the transaction ends, made at nought when there is none; answers its last number. */
    int lock(Actor actor, int year) {
        jdbc.sql("""
                        INSERT INTO incoming.counter (province, agency, year, last)
                        VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING
                        """).params(actor.province().value(), actor.agency(), year).update();
        return jdbc.sql("""
                        SELECT last FROM incoming.counter WHERE province = ? AND agency = ? AND year = ? FOR UPDATE
                        """)
                .params(actor.province().value(), actor.agency(), year)
                .query(Integer.class)
                .single();
    }

    /** Moves a locked counter on. */
    void moveTo(Actor actor, int year, int last) {
        jdbc.sql("UPDATE incoming.counter SET last = ? WHERE province = ? AND agency = ? AND year = ?")
                .params(last, actor.province().value(), actor.agency(), year)
                .update();
    }

    /** The latest day of arrival in a register. */
    Optional<LocalDate> latest(AgencyId agency, int year) {
        return jdbc.sql(
                        "SELECT arrived_on FROM incoming.document WHERE agency = ? AND year = ? ORDER BY number DESC LIMIT 1")
                .params(agency.value(), year)
                .query((row, at) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    Optional<IncomingDocument> find(IncomingId id) {
        return jdbc.sql(ALL + "WHERE document.id = ?")
                .param(id.value())
                .query((row, at) -> IncomingColumns.document(row))
                .optional();
    }

    /** The documents of an agency and year, the latest number first. */
    List<IncomingDocument> of(AgencyId agency, int year) {
        return jdbc.sql(ALL + "WHERE document.agency = ? AND document.year = ? ORDER BY number DESC")
                .params(agency.value(), year)
                .query((row, at) -> IncomingColumns.document(row))
                .list();
    }

    /** The agencies and years for which the reader sees registers, the latest year first. */
    List<RegisterYear> registers() {
        return jdbc.sql("SELECT agency, year FROM incoming.counter WHERE last > 0 ORDER BY year DESC, agency")
                .query((row, at) ->
                        new RegisterYear(new AgencyId(row.getObject("agency", UUID.class)), row.getInt("year")))
                .list();
    }

    /** A register that holds something. */
    record RegisterYear(AgencyId agency, int year) {}

    void insert(Actor actor, IncomingDocument document) {
        IncomingFacts facts = document.facts();
        IncomingColumns.bind(facts, jdbc.sql("""
                        INSERT INTO incoming.document
                            (province, id, agency, year, number, arrived_on, sender, symbol, issued_on, type, subject, due,
                             copy, copies, account, at)
                        VALUES (:province, :id, :agency, :year, :number, :arrived, :sender, :symbol, :day, :type, :subject,
                                :due, :copy, :copies, :account, :at)
                        """))
                .param("province", actor.province().value())
                .param("id", document.id().value())
                .param("agency", document.agency().value())
                .param("year", document.year())
                .param("number", document.number())
                .param("account", actor.account())
                .param("at", document.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
