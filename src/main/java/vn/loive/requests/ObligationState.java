package vn.loive.requests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.requests.ObligationNote.Kind;
import vn.loive.shared.LegalTerm;

/**
 * What has been said so far about what one agency owes to a request.
 *
 * @param notes all that was said, the first first
 */
@LegalTerm(
        vi = "tình hình thực hiện yêu cầu",
        means = "What has been said so far about what one agency owes to a request.")
public record ObligationState(List<ObligationNote> notes) {

    /** Nothing has been said. */
    public static final ObligationState SILENT = new ObligationState(List.of());

    public ObligationState {
        notes = List.copyOf(notes);
    }

    /** When the agency said that it has got the request; nothing as long as it has not. */
    public @Nullable Instant acknowledged() {
        return of(Kind.ACKNOWLEDGED).map(ObligationNote::at).findFirst().orElse(null);
    }

    /** When it was last reminded; nothing when never. */
    public @Nullable Instant reminded() {
        return of(Kind.REMINDED)
                .map(ObligationNote::at)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** How often it was reminded. */
    public long reminders() {
        return of(Kind.REMINDED).count();
    }

    /** The waiver that stands; nothing when the answer is wanted. */
    public @Nullable ObligationNote waiver() {
        ObligationNote last = notes.stream()
                .filter(note -> note.kind().needsReason())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return ObligationNote.waives(last) ? last : null;
    }

    /** Whether the agency that asked can do without the answer. */
    public boolean waived() {
        return waiver() != null;
    }

    private java.util.stream.Stream<ObligationNote> of(Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind);
    }
}
