package vn.loive.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.places.GateKind;
import vn.loive.places.LegalBasis;
import vn.loive.places.PlaceCode;
import vn.loive.shared.ProvinceCode;

/**
 * A gate as a file says it.
 *
 * @param line where it stands
 */
record GateRow(
        ListLine line,
        ProvinceCode province,
        PlaceCode place,
        String name,
        GateKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        LegalBasis basis) {}
