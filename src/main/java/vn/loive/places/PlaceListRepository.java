package vn.loive.places;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.VietnameseText;

/** Writes whole lists, one statement for each table, and reads them back. */
@Repository
class PlaceListRepository {

    private final JdbcClient jdbc;

    PlaceListRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PlaceList all() {
        return new PlaceList(
                jdbc.sql("SELECT * FROM places.unit ORDER BY code, valid_from")
                        .query(PlaceRows::place)
                        .list(),
                jdbc.sql("SELECT * FROM places.succession")
                        .query(PlaceRows::succession)
                        .list(),
                jdbc.sql("SELECT * FROM places.gate ORDER BY province, name, valid_from")
                        .query(PlaceRows::gate)
                        .list());
    }

    List<PlaceEdition> editions() {
        return jdbc.sql("SELECT * FROM places.edition ORDER BY loaded_at DESC, sha256")
                .query((row, number) -> new PlaceEdition(
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getInt("units"),
                        row.getInt("changed"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("loaded_by", UUID.class)))
                .list();
    }

    void insert(PlaceEdition edition) {
        jdbc.sql("""
                        INSERT INTO places.edition (sha256, loaded_at, name, units, changed, loaded_by)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """)
                .param(edition.sha256())
                .param(edition.at().atOffset(ZoneOffset.UTC))
                .param(edition.name())
                .param(edition.units())
                .param(edition.changed())
                .param(edition.by())
                .update();
    }

    /** In the order of code and day, so that a row is closed before the next one of its code is opened. */
    void write(List<Place> places) {
        List<Place> units = places.stream()
                .sorted(java.util.Comparator.comparing(Place::code).thenComparing(Place::validFrom))
                .toList();
        jdbc.sql("""
                        INSERT INTO places.unit AS unit (id, code, level, province, parent_code, name, folded, folded_bare,
                                                         valid_from, valid_to, legal_basis, verified)
                        SELECT id, code, level, province, parent_code, name, folded, folded_bare,
                               valid_from::date, valid_to::date, legal_basis, verified::boolean
                        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             AS listed (id, code, level, province, parent_code, name, folded, folded_bare,
                                        valid_from, valid_to, legal_basis, verified)
                        ON CONFLICT (code, level, valid_from) DO UPDATE
                        SET province = excluded.province, parent_code = excluded.parent_code, name = excluded.name,
                            folded = excluded.folded, folded_bare = excluded.folded_bare,
                            valid_to = excluded.valid_to, legal_basis = excluded.legal_basis,
                            verified = excluded.verified
                        """)
                .param(units.stream().map(place -> place.id().value()).toArray(UUID[]::new))
                .param(column(units, Place::code))
                .param(column(units, Place::level))
                .param(column(units, Place::province))
                .param(column(units, Place::parent))
                .param(column(units, Place::name))
                .param(column(units, place -> VietnameseText.fold(place.name())))
                .param(column(units, place -> VietnameseText.fold(place.bareName())))
                .param(column(units, Place::validFrom))
                .param(column(units, Place::validTo))
                .param(column(units, place -> place.basis().text()))
                .param(column(units, place -> place.basis().verified()))
                .update();
    }

    void writeSuccessions(List<Place> units, List<Succession> successions) {
        jdbc.sql("DELETE FROM places.succession WHERE unit = ANY (?)")
                .param(units.stream().map(place -> place.id().value()).toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        INSERT INTO places.succession (unit, successor, whole)
                        SELECT unit, successor, whole::boolean
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS listed (unit, successor, whole)
                        """)
                .param(successions.stream().map(went -> went.unit().value()).toArray(UUID[]::new))
                .param(successions.stream()
                        .map(went -> went.successor().value())
                        .toArray(UUID[]::new))
                .param(column(successions, Succession::whole))
                .update();
    }

    void writeGates(List<Gate> gates) {
        for (Gate gate : gates) {
            jdbc.sql("""
                            INSERT INTO places.gate (id, province, place, name, kind, valid_from, valid_to, legal_basis, verified)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (province, name, valid_from) DO UPDATE
                            SET place = excluded.place, kind = excluded.kind, valid_to = excluded.valid_to,
                                legal_basis = excluded.legal_basis, verified = excluded.verified
                            """)
                    .param(gate.id().value())
                    .param(gate.province().value())
                    .param(gate.place().value())
                    .param(gate.name())
                    .param(gate.kind().name())
                    .param(gate.validFrom())
                    .param(gate.validTo())
                    .param(gate.basis().text())
                    .param(gate.basis().verified())
                    .update();
        }
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> cell) {
        return rows.stream()
                .map(cell)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
