package vn.loive.scans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.accounts.AccountId;
import vn.loive.files.FileKind;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Sha256;

/**
 * A scan of a document; when it was removed, only that it was there and why it went.
 *
 * @param id the scan
 * @param position counts the scans of the document, from 1
 * @param kind what sort of file
 * @param size how many bytes are kept
 * @param sha256 of these bytes, in hexadecimal
 * @param account who added it
 * @param at when it was added
 * @param removed that it was removed; nothing while it is there
 */
@LegalTerm(
        vi = "bản chụp văn bản",
        means = "A scan kept with an incoming document or with an issued one.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 22")
public record Scan(
        ScanId id,
        int position,
        FileKind kind,
        int size,
        String sha256,
        AccountId account,
        Instant at,
        @Nullable Removal removed) {

    /**
     * That a scan was removed.
     *
     * @param reason why
     * @param account who did it
     * @param at when
     */
    public record Removal(String reason, AccountId account, Instant at) {}

    /** A scan as it is added. */
    static Scan added(int position, FileKind kind, byte[] bytes, AccountId account, Instant at) {
        ScanId id = new ScanId(UUID.randomUUID());
        return new Scan(id, position, kind, bytes.length, Sha256.hex(bytes), account, at, null);
    }

    /** Whether its bytes are still there. */
    public boolean present() {
        return removed == null;
    }
}
