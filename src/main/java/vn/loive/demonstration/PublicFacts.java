package vn.loive.demonstration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.ProvinceCode;

/** Loads the documents that the four provinces cite; places and agencies are loaded already. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class PublicFacts {

    private final Documents documents;

    PublicFacts(Documents documents) {
        this.documents = documents;
    }

    /** To be called inside an import. */
    void load() {
        TextTable.read("documents").forEach(row -> documents.add(document(row)));
    }

    private static RegisteredDocument document(Row row) {
        return new RegisteredDocument(
                Ids.document(row.text("key")),
                province(row),
                row.text("type"),
                row.text("number"),
                row.text("symbol"),
                row.requiredDay("day"),
                named(row.text("issuer")),
                row.text("issuerName"),
                row.text("subject"));
    }

    private static @Nullable ProvinceCode province(Row row) {
        return row.text("province").isEmpty() ? null : new ProvinceCode(row.text("province"));
    }

    private static @Nullable AgencyId named(String key) {
        return key.isEmpty() ? null : Ids.agency(key);
    }
}
