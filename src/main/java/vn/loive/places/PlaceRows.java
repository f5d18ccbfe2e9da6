package vn.loive.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.ProvinceCode;

/** Reads units and gates out of their rows. */
final class PlaceRows {

    private PlaceRows() {}

    static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                new PlaceCode(row.getString("code")),
                new ProvinceCode(row.getString("province")),
                parent(row),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                basis(row));
    }

    static Gate gate(ResultSet row, int number) throws SQLException {
        return new Gate(
                new GateId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("name"),
                GateKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                basis(row));
    }

    static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                new PlaceId(row.getObject("unit", UUID.class)),
                new PlaceId(row.getObject("successor", UUID.class)),
                row.getBoolean("whole"));
    }

    private static @Nullable PlaceCode parent(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        return parent == null ? null : new PlaceCode(parent);
    }

    private static LegalBasis basis(ResultSet row) throws SQLException {
        return new LegalBasis(row.getString("legal_basis"), row.getBoolean("verified"));
    }
}
