package vn.loive.places;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One loading of the list of places.
 *
 * @param sha256 the checksum of the files, in hexadecimal
 * @param name what was loaded, such as the names of the files
 * @param units how many rows the files held
 * @param changed how many of them were new or changed something
 * @param at when
 * @param by the account, or nothing when a command or the first start loaded it
 */
@LegalTerm(vi = "lần nạp danh mục", means = "One loading of the list of places.")
public record PlaceEdition(
        String sha256,
        String name,
        int units,
        int changed,
        Instant at,
        @Nullable UUID by) {}
