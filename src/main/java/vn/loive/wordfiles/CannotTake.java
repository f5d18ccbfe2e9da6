package vn.loive.wordfiles;

import java.util.Locale;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Refusal;

/** Why a file is not taken back into a draft. */
@LegalTerm(vi = "lý do không nhận tệp dự thảo", means = "Why a file is not taken back into a draft.")
public enum CannotTake implements Refusal {
    /** No file was chosen. */
    NO_FILE,
    /** It was taken from another draft. */
    OTHER_DRAFT,
    /** No words are in it that a draft could take. */
    NO_WORDS;

    @Override
    public String key() {
        return "wordfiles.cannot-take." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
