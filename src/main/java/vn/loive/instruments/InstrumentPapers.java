package vn.loive.instruments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;

/**
 * The documents of the register by which an instrument is known and carried out.
 *
 * @param known under which the register of documents names it, so that papers can cite it
 * @param decision the national decision that puts it into effect
 * @param plan the province's own plan
 */
@LegalTerm(
        vi = "văn bản tổ chức thực hiện điều ước",
        means = "The national decision and the provincial plan that put an instrument into effect.",
        source = "Luật 108/2016/QH13")
public record InstrumentPapers(
        @Nullable DocumentId known,
        @Nullable DocumentId decision,
        @Nullable DocumentId plan) {

    /** Nothing is known. */
    public static final InstrumentPapers NONE = new InstrumentPapers(null, null, null);

    /** Those that there are. */
    public List<DocumentId> all() {
        return Stream.of(known, decision, plan).filter(Objects::nonNull).toList();
    }
}
