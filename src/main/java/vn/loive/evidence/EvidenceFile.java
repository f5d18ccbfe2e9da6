package vn.loive.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.loive.files.FileKind;
import vn.loive.outreach.ActivityId;
import vn.loive.shared.LegalTerm;

/**
 * A file that proves an activity; when it was removed, only that it was there and why it went.
 *
 * @param id the file
 * @param activity what it proves
 * @param position counts the files of the activity, from 1
 * @param kind what sort of file
 * @param size how many bytes are kept
 * @param sha256 of these bytes, in hexadecimal
 * @param at when it was added
 * @param removed why it was removed; nothing while it is there
 */
@LegalTerm(vi = "tệp minh chứng", means = "A photograph or minutes kept with an activity as proof.")
public record EvidenceFile(
        EvidenceId id,
        ActivityId activity,
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

    /** The checksum of bytes, in hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether its bytes are still there. */
    public boolean present() {
        return removed == null;
    }
}
