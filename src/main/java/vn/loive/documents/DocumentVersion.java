package vn.loive.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * A document as it stood after it was entered or corrected.
 *
 * @param document as it stood
 * @param at when; nothing when it came with a list
 * @param reason why it was corrected; empty for the first
 */
@LegalTerm(
        vi = "lần ghi văn bản được viện dẫn",
        means = "A cited document as it stood after it was entered or corrected.")
public record DocumentVersion(
        RegisteredDocument document, @Nullable Instant at, String reason) {}
