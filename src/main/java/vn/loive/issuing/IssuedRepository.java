package vn.loive.issuing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.typesetting.DocumentType;

/** The rows of issued documents. */
@Repository
class IssuedRepository {

    private static final String ALL = """
            SELECT document.*, voiding.reason FROM issuing.document
            LEFT JOIN issuing.voiding ON voiding.province = document.province AND voiding.document = document.id
            """;

    private final JdbcClient jdbc;

    IssuedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<IssuedDocument> find(IssuedId id) {
        return jdbc.sql(ALL + "WHERE document.id = ?")
                .param(id.value())
                .query((row, number) -> document(row))
                .optional();
    }

    /** The documents of an agency and year, the newest first. */
    List<IssuedDocument> of(AgencyId agency, int year) {
        return jdbc.sql(ALL
                        + "WHERE document.agency = ? AND document.year = ? ORDER BY issued_on DESC, type, number DESC")
                .params(agency.value(), year)
                .query((row, number) -> document(row))
                .list();
    }

    /** The document of a register with the highest number up to one. */
    Optional<IssuedDocument> atOrBelow(Register register, int number) {
        return beside(register, "number <= ? ORDER BY number DESC", number);
    }

    /** The document of a register with the lowest number above one. */
    Optional<IssuedDocument> above(Register register, int number) {
        return beside(register, "number > ? ORDER BY number", number);
    }

    private Optional<IssuedDocument> beside(Register register, String side, int number) {
        return jdbc.sql(ALL + "WHERE document.agency = ? AND document.type = ? AND document.year = ? AND document."
                        + side + " LIMIT 1")
                .params(register.agency().value(), register.type().name(), register.year(), number)
                .query((row, at) -> document(row))
                .optional();
    }

    void insert(Actor actor, IssuedDocument document) {
        jdbc.sql("""
                        INSERT INTO issuing.document
                            (province, id, agency, type, register, year, number, symbol, issued_on, subject, signer,
                             recipients, printed, account, at)
                        VALUES (?, ?, ?, ?, 'GENERAL', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), document.id().value())
                .params(document.agency().value(), document.type().name(), document.year(), document.number())
                .params(document.symbol(), document.day(), document.subject(), document.signer())
                .param(document.recipients().toArray(String[]::new))
                .params(document.printed(), actor.account(), moment(document.at()))
                .update();
    }

    /** Keeps why a document is void; answers false when it is so already. */
    boolean insertVoid(Actor actor, IssuedDocument document, String reason, Instant at) {
        return jdbc.sql("""
                        INSERT INTO issuing.voiding (province, document, agency, reason, account, at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(
                                actor.province().value(),
                                document.id().value(),
                                document.agency().value())
                        .params(reason, actor.account(), moment(at))
                        .update()
                == 1;
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static IssuedDocument document(ResultSet row) throws SQLException {
        return new IssuedDocument(
                new IssuedId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getString("signer"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getBoolean("printed"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
