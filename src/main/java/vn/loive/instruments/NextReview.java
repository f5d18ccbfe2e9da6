package vn.loive.instruments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;

/**
 * The review that is awaited.
 *
 * @param day until when its report is due
 * @param request the document of the register that asks for it; nothing when the province set it by itself
 */
@LegalTerm(
        vi = "kỳ sơ kết tiếp theo",
        means = "Until when the next review of an instrument is due, and who asks for it.")
public record NextReview(LocalDate day, @Nullable DocumentId request) {}
