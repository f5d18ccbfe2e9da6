package vn.loive.scans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.files.FileKind;
import vn.loive.shared.LegalTerm;

/**
 * A scan of an incoming document; when it was removed, only that it was there and why it went.
 *
 * @param id the scan
 * @param position counts the scans of the document, from 1
 * @param kind what sort of file
 * @param size how many bytes are kept
 * @param sha256 of these bytes, in hexadecimal
 * @param at when it was added
 * @param removed why it was removed; nothing while it is there
 */
@LegalTerm(
        vi = "bản chụp văn bản đến",
        means = "A scan kept with an incoming document.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 22")
public record Scan(
        ScanId id,
        int position,
        FileKind kind,
        int size,
        String sha256,
        Instant at,
        @Nullable String removed) {

    /** The name under which it is handed out. */
    public String name() {
        return kind.fileName(position);
    }

    /** Whether its bytes are still there. */
    public boolean present() {
        return removed == null;
    }
}
