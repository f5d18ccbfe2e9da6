package vn.loive.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.ProvinceCode;

/** The rows of the register. */
@Repository
class DocumentRepository {

    /** What stands in the place of a province with what central bodies issued, since a key must not be empty. */
    private static final String CENTRAL = "00";

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DocumentId, RegisteredDocument> byId(Collection<DocumentId> ids) {
        return jdbc
                .sql("SELECT * FROM documents.document WHERE id = ANY (?)")
                .param(ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query((row, number) -> document(row))
                .stream()
                .collect(Collectors.toMap(RegisteredDocument::id, document -> document));
    }

    List<RegisteredDocument> of(ProvinceCode province) {
        return jdbc.sql("""
                        SELECT * FROM documents.document
                        WHERE province IN ('00', ?)
                        ORDER BY issued_on DESC, symbol, number
                        """)
                .param(province.value())
                .query((row, number) -> document(row))
                .list();
    }

    void insert(RegisteredDocument document) {
        ProvinceCode province = document.province();
        AgencyId issuer = document.issuer();
        jdbc.sql("""
                        INSERT INTO documents.document
                            (id, province, type, number, symbol, issued_on, issuer, issuer_name, subject)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(document.id().value())
                .param(province == null ? CENTRAL : province.value())
                .param(document.type())
                .param(document.number())
                .param(document.symbol())
                .param(document.day())
                .param(issuer == null ? null : issuer.value())
                .param(document.issuerName())
                .param(document.subject())
                .update();
    }

    private static RegisteredDocument document(ResultSet row) throws SQLException {
        String province = row.getString("province");
        UUID issuer = row.getObject("issuer", UUID.class);
        return new RegisteredDocument(
                new DocumentId(row.getObject("id", UUID.class)),
                province.equals(CENTRAL) ? null : new ProvinceCode(province),
                row.getString("type"),
                row.getString("number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                issuer == null ? null : new AgencyId(issuer),
                row.getString("issuer_name"),
                row.getString("subject"));
    }
}
