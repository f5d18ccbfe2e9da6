package vn.loive.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.manuscript.Manuscript;
import vn.loive.posts.PostId;
import vn.loive.shared.LegalTerm;

/**
 * All of a draft that its drafter may change; live places stand in braces.
 *
 * @param title what the document is about
 * @param addressees to whom it goes, a line each
 * @param copies who gets copies, a line each, that of the file left out
 * @param filed where it is filed
 * @param unit the letters of the unit that drafts, for letters only; else empty
 * @param signer the post that signs; nothing for the head
 * @param body the wording
 */
@LegalTerm(vi = "nội dung dự thảo", means = "All of a draft that its drafter may change.")
public record Wording(
        String title,
        List<String> addressees,
        List<String> copies,
        String filed,
        String unit,
        @Nullable PostId signer,
        Manuscript body) {

    static final int LONGEST_TITLE = 1000;
    static final int MOST_LINES = 30;
    static final int LONGEST_LINE = 300;
    static final int LONGEST_FILED = 200;
    static final int LONGEST_UNIT = 20;
    static final int LONGEST_BODY = 200_000;

    public Wording {
        addressees = List.copyOf(addressees);
        copies = List.copyOf(copies);
    }

    /** Whether there is nothing to be read, or nobody could say what it is about. */
    boolean empty() {
        return title.isBlank() || body.passages().isEmpty();
    }

    /** Whether it is longer than a draft may be. */
    boolean tooLong() {
        return title.length() > LONGEST_TITLE || body.typed().length() > LONGEST_BODY;
    }

    /** The same around another body. */
    public Wording around(String otherTitle, Manuscript other) {
        return new Wording(otherTitle, addressees, copies, filed, unit, signer, other);
    }
}
