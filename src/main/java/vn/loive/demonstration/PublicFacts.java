package vn.loive.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.loive.places.Gate;
import vn.loive.places.GateKind;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.PlaceLevel;
import vn.loive.places.Places;
import vn.loive.shared.ProvinceCode;

/** Loads the public facts of the four provinces: places, gates, agencies and the documents they cite. */
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
        List<Row> units = TextTable.read("places");
        units.forEach(row -> places.add(place(row)));
        TextTable.read("gates").forEach(row -> places.add(gate(row)));
        TextTable.read("agencies").forEach(row -> agencies.add(agency(row)));
        TextTable.read("documents").forEach(row -> documents.add(document(row)));
    }

    /** The district of this code that stood on that day. */
    static PlaceId district(String code, LocalDate day) {
        return TextTable.read("places").stream()
                .filter(row -> row.text("code").equals(code))
                .filter(row -> !row.requiredDay("from").isAfter(day))
                .filter(row -> row.day("to") == null
                        || !Objects.requireNonNull(row.day("to")).isBefore(day))
                .map(row -> Ids.place(code, row.text("from")))
                .findFirst()
                .orElseThrow();
    }

    private static Place place(Row row) {
        PlaceLevel level = PlaceLevel.valueOf(row.text("level"));
        String province = row.text("province");
        return new Place(
                Ids.place(row.text("code"), row.text("from")),
                row.text("code"),
                level,
                new ProvinceCode(province),
                level == PlaceLevel.PROVINCE ? null : Ids.place(province, "2016-01-01"),
                row.text("name"),
                row.requiredDay("from"),
                row.day("to"),
                row.text("basis"));
    }

    private static Gate gate(Row row) {
        LocalDate from = row.requiredDay("from");
        return new Gate(
                Ids.gate(row.text("province"), row.text("name")),
                new ProvinceCode(row.text("province")),
                district(row.text("district"), from),
                row.text("name"),
                GateKind.valueOf(row.text("kind")),
                from,
                row.day("to"),
                row.text("basis"));
    }

    private static Agency agency(Row row) {
        String place = row.text("place");
        return new Agency(
                Ids.agency(row.text("key")),
                province(row),
                AgencyKind.valueOf(row.text("kind")),
                row.text("name"),
                row.text("short"),
                row.text("symbol"),
                named(row.text("parent")),
                place.isEmpty() ? null : district(place, LocalDate.of(2021, 8, 2)),
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
