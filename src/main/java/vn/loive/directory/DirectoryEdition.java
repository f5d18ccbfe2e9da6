package vn.loive.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One loading of the list of agencies.
 *
 * @param sha256 the checksum of the files, in hexadecimal
 * @param name the names of the files
 * @param rows how many rows they held
 * @param added how many agencies were new
 * @param changed how many agencies were put right
 * @param closed how many agencies got their last day
 * @param at when
 * @param by the account, or nothing when a command or the first start loaded it
 */
@LegalTerm(vi = "lần nạp danh mục cơ quan", means = "One loading of the list of agencies.")
public record DirectoryEdition(
        String sha256,
        String name,
        int rows,
        int added,
        int changed,
        int closed,
        Instant at,
        @Nullable UUID by) {}
