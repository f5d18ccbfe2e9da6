package vn.loive.citations;

import java.util.List;
import java.util.Locale;
import vn.loive.shared.LegalTerm;

/**
 * A warning about a document, with the words that it names.
 *
 * @param kind what looks wrong
 * @param words what the text of the warning names, in the order of its placeholders
 */
@LegalTerm(vi = "cảnh báo về văn bản", means = "That something looks wrong about a document, with what it rests on.")
public record DocumentWarning(WarningKind kind, List<String> words) {

    public DocumentWarning {
        words = List.copyOf(words);
    }

    static DocumentWarning of(WarningKind kind, String... words) {
        return new DocumentWarning(kind, List.of(words));
    }

    /** The message key of its text. */
    public String key() {
        return "citations.warning." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its text names. */
    public Object[] arguments() {
        return words.toArray();
    }
}
