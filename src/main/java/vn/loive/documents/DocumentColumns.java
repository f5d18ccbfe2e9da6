package vn.loive.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The columns of a document. */
final class DocumentColumns {

    /** What stands in the place of a province with what central bodies issued, since a key must not be empty. */
    static final String CENTRAL = "00";

    private DocumentColumns() {}

    /** Fills in the parameters of a document and of who enters it. */
    static StatementSpec bind(
            RegisteredDocument document, @Nullable Actor actor, @Nullable Instant at, StatementSpec sql) {
        return facts(document.facts(), sql)
                .param("id", document.id().value())
                .param("province", place(document.province()))
                .param("issuer", value(document.issuer(), AgencyId::value), Types.OTHER)
                .param("version", document.version())
                .param("keeper", value(document.keeper(), AgencyId::value), Types.OTHER)
                .param("account", value(actor, Actor::account), Types.OTHER)
                .param("at", value(at, when -> when.atOffset(ZoneOffset.UTC)), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static StatementSpec facts(DocumentFacts facts, StatementSpec sql) {
        return sql.param("type", facts.type())
                .param("number", facts.number())
                .param("symbol", facts.symbol())
                .param("day", facts.day(), Types.DATE)
                .param("month", value(facts.month(), month -> month.atDay(1)), Types.DATE)
                .param("issuers", facts.issuers().toArray(String[]::new))
                .param("subject", facts.subject())
                .param("asks", facts.asks())
                .param("due", facts.due(), Types.DATE);
    }

    /** The column that stands for a province. */
    static String place(@Nullable ProvinceCode province) {
        return province == null ? CENTRAL : province.value();
    }

    /** The document of a row. */
    static RegisteredDocument read(ResultSet row) throws SQLException {
        String province = row.getString("province");
        return new RegisteredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                province.equals(CENTRAL) ? null : new ProvinceCode(province),
                value(row.getObject("issuer", UUID.class), AgencyId::new),
                facts(row),
                row.getInt("version"),
                value(row.getObject("keeper", UUID.class), AgencyId::new));
    }

    private static DocumentFacts facts(ResultSet row) throws SQLException {
        return new DocumentFacts(
                row.getString("type"),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                value(row.getObject("month", LocalDate.class), YearMonth::from),
                List.of((String[]) row.getArray("issuer_names").getArray()),
                row.getString("subject"),
                row.getBoolean("asks"),
                row.getObject("due", LocalDate.class));
    }

    /** The version of a row. */
    static DocumentVersion version(ResultSet row) throws SQLException {
        Instant at = value(row.getObject("at", OffsetDateTime.class), OffsetDateTime::toInstant);
        return new DocumentVersion(read(row), at, row.getString("reason"));
    }

    private static <T, V> @Nullable V value(@Nullable T thing, Function<T, V> inside) {
        return thing == null ? null : inside.apply(thing);
    }
}
