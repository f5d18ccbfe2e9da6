package vn.loive.demonstration;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.citations.DocumentLink;
import vn.loive.citations.DocumentLinks;
import vn.loive.citations.LinkId;
import vn.loive.citations.LinkKind;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.ProvinceCode;

/** Loads the documents that the four provinces cite and what these rest on; places and agencies are loaded already. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class PublicFacts {

    private final Documents documents;
    private final DocumentLinks links;

    PublicFacts(Documents documents, DocumentLinks links) {
        this.documents = documents;
        this.links = links;
    }

    /** To be called inside an import. */
    void load() {
        TextTable.read("documents").forEach(row -> documents.add(document(row)));
        TextTable.read("document-links").forEach(row -> links.add(link(row)));
    }

    private static RegisteredDocument document(Row row) {
        return new RegisteredDocument(
                Ids.document(row.text("key")), province(row), named(row.text("issuer")), facts(row), 1, null);
    }

    private static DocumentFacts facts(Row row) {
        return new DocumentFacts(
                row.text("type"),
                row.text("number"),
                row.text("symbol"),
                row.day("day"),
                row.text("month").isEmpty() ? null : YearMonth.parse(row.text("month")),
                row.several("issuerName", "\\|"),
                row.text("subject"),
                !row.text("asks").isEmpty(),
                row.day("due"));
    }

    private static DocumentLink link(Row row) {
        UUID id = Ids.id("document-link", row.text("source") + row.text("target") + row.text("kind"));
        return new DocumentLink(
                new LinkId(id),
                Ids.document(row.text("source")),
                Ids.document(row.text("target")),
                LinkKind.valueOf(row.text("kind")),
                !row.text("derived").isEmpty());
    }

    private static @Nullable ProvinceCode province(Row row) {
        return row.text("province").isEmpty() ? null : new ProvinceCode(row.text("province"));
    }

    private static @Nullable AgencyId named(String key) {
        return key.isEmpty() ? null : Ids.agency(key);
    }
}
