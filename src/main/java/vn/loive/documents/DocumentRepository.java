package vn.loive.documents;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The rows of the register. */
@Repository
class DocumentRepository {

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DocumentId, RegisteredDocument> byId(Collection<DocumentId> ids) {
        return jdbc
                .sql("SELECT * FROM documents.document WHERE id = ANY (?)")
                .param(ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query((row, number) -> DocumentColumns.read(row))
                .stream()
                .collect(Collectors.toMap(RegisteredDocument::id, document -> document));
    }

    /** The documents of the centre and of a province, or of all provinces, the newest first. */
    List<RegisteredDocument> of(@Nullable ProvinceCode province) {
        return jdbc.sql("""
                        SELECT * FROM documents.document
                        WHERE CAST(:province AS char(2)) IS NULL OR province IN ('00', :province)
                        ORDER BY coalesce(issued_on, month) DESC NULLS LAST, symbol, number, type, subject
                        """)
                .param("province", province == null ? null : province.value(), Types.CHAR)
                .query((row, number) -> DocumentColumns.read(row))
                .list();
    }

    /** The documents that bear one of these symbols; a text without a symbol is never answered. */
    List<RegisteredDocument> withSymbols(Collection<String> symbols) {
        return jdbc.sql("SELECT * FROM documents.document WHERE symbol = ANY (?) AND symbol <> ''")
                .param(symbols.toArray(String[]::new))
                .query((row, number) -> DocumentColumns.read(row))
                .list();
    }

    /** Another document with the number, symbol, day and issuers of this one, which is issued. */
    Optional<RegisteredDocument> alike(RegisteredDocument document) {
        DocumentFacts facts = document.facts();
        return jdbc.sql("""
                        SELECT * FROM documents.document
                        WHERE number = ? AND symbol = ? AND issued_on = ? AND issuer_names = CAST(? AS text[]) AND id <> ?
                        """)
                .params(facts.number(), facts.symbol(), document.day())
                .param(facts.issuers().toArray(String[]::new))
                .param(document.id().value())
                .query((row, number) -> DocumentColumns.read(row))
                .optional();
    }

    /** Adds a document; the actor is nothing inside an import. */
    void insert(RegisteredDocument document, @Nullable Actor actor, @Nullable Instant at) {
        DocumentColumns.bind(document, actor, at, jdbc.sql("""
                        INSERT INTO documents.document
                            (id, province, type, number, symbol, issued_on, month, issuer, issuer_names, subject, asks,
                             due, version, keeper, account, at)
                        VALUES (:id, :province, :type, :number, :symbol, :day, :month, :issuer, :issuers, :subject, :asks,
                                :due, :version, :keeper, :account, :at)
                        """)).update();
    }

    /** Keeps what stood and puts the correction in its place; answers false when somebody was quicker. */
    boolean correct(RegisteredDocument corrected, Actor actor, Instant at, String reason) {
        return DocumentColumns.bind(corrected, actor, at, jdbc.sql("""
                        WITH stood AS (
                            INSERT INTO documents.former
                                (province, document, version, type, number, symbol, issued_on, month, issuer_names,
                                 subject, asks, due, keeper, reason, account, at)
                            SELECT province, id, version, type, number, symbol, issued_on, month, issuer_names,
                                   subject, asks, due, keeper, reason, account, at
                            FROM documents.document WHERE id = :id AND version = :version - 1
                            ON CONFLICT DO NOTHING RETURNING document)
                        UPDATE documents.document
                        SET type = :type, number = :number, symbol = :symbol, issued_on = :day, month = :month,
                            issuer_names = :issuers, subject = :subject, asks = :asks, due = :due, version = :version,
                            keeper = :keeper, reason = :reason, account = :account, at = :at
                        WHERE id = (SELECT document FROM stood)
                        """))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** How a document stood before each correction, the latest first, and as it stands. */
    List<DocumentVersion> history(DocumentId id) {
        return jdbc.sql("""
                        SELECT id, province, type, number, symbol, issued_on, month, issuer_names, subject, asks, due,
                               version, keeper, reason, at, CAST(NULL AS uuid) AS issuer
                        FROM documents.document WHERE id = :id
                        UNION ALL
                        SELECT document, province, type, number, symbol, issued_on, month, issuer_names, subject, asks,
                               due, version, keeper, reason, at, NULL
                        FROM documents.former WHERE document = :id
                        ORDER BY version DESC
                        """)
                .param("id", id.value())
                .query((row, number) -> DocumentColumns.version(row))
                .list();
    }
}
