package vn.loive.statements;

import java.util.List;
import java.util.Locale;
import vn.loive.shared.LegalTerm;

/** What modules on higher floors know of a statement; its page shows it. */
public interface StatementNotes {

    /**
     * One fact.
     *
     * @param titleKey message key of what it is about; the words of the link stand under it with {@code .more}
     * @param text the fact, as the reader's language says it
     * @param path the page that tells more
     */
    @LegalTerm(
            vi = "đối chiếu kèm theo xác nhận",
            means = "A fact that another module tells on the page of a statement.")
    record StatementNote(String titleKey, String text, String path) {}

    /** What is known of the statement. */
    List<StatementNote> of(Statement statement, Locale locale);
}
