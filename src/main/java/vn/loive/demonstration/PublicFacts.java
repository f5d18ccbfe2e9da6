package vn.loive.demonstration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyKind;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.places.PlaceCode;
import vn.loive.places.Places;
import vn.loive.shared.ProvinceCode;

/** Loads the public facts of the four provinces: agencies and the documents they cite; places are loaded already. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class PublicFacts {

    private final Places places;
    private final Agencies agencies;
    private final Documents documents;

    PublicFacts(Places places, Agencies agencies, Documents documents) {
        this.places = places;
        this.agencies = agencies;
        this.documents = documents;
    }

    /** To be called inside an import. */
    void load() {
        TextTable.read("agencies").forEach(row -> agencies.add(agency(row)));
        TextTable.read("documents").forEach(row -> documents.add(document(row)));
    }

    private Agency agency(Row row) {
        String place = row.text("place");
        return new Agency(
                Ids.agency(row.text("key")),
                province(row),
                AgencyKind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("short"),
                row.text("symbol"),
                named(row.text("parent")),
                place.isEmpty()
                        ? null
                        : places.on(new PlaceCode(place), LocalDate.of(2021, 8, 2))
                                .orElseThrow()
                                .id(),
                row.requiredDay("from"),
                row.day("to"));
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
