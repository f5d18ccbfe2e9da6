package vn.loive.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.loive.shared.VietnameseText;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;

/**
 * What the address of the list asks for.
 *
 * @param form the fields as typed
 * @param type one type only, or empty for all
 * @param year one year only, or empty for all
 * @param issuer one issuer only, or empty for all
 * @param every whether documents of every province are asked for, not only of the centre and the own one
 */
record DocumentList(Form form, String type, String year, String issuer, boolean every) {

    private static final int ROWS = 50;

    static DocumentList of(Form form) {
        return new DocumentList(
                form, form.value("type"), form.value("year"), form.value("issuer"), form.holds("every", "true"));
    }

    /** Whether not the whole list is asked for. */
    public boolean narrowed() {
        return !(type + year + issuer + words()).isEmpty();
    }

    private String words() {
        return VietnameseText.fold(form.value("q"));
    }

    /** The documents that are asked for. */
    List<RegisteredDocument> found(List<RegisteredDocument> all) {
        List<String> words = Arrays.stream(words().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(one -> type.isEmpty() || type.equals(one.type()))
                .filter(one -> year.isEmpty() || year.equals(year(one)))
                .filter(one -> issuer.isEmpty() || one.facts().issuers().contains(issuer))
                .filter(one -> words.stream().allMatch(word -> speaks(one, word)))
                .toList();
    }

    private static String year(RegisteredDocument one) {
        return one.facts().year().map(String::valueOf).orElse("");
    }

    private static boolean speaks(RegisteredDocument one, String word) {
        return VietnameseText.fold(one.type() + " " + one.numberAndSymbol() + " " + one.subject())
                .contains(word);
    }

    /** The types of all documents, for the filter. */
    static List<String> types(List<RegisteredDocument> all) {
        return all.stream().map(RegisteredDocument::type).distinct().sorted().toList();
    }

    /** The years of all documents, the latest first, for the filter. */
    static List<String> years(List<RegisteredDocument> all) {
        return all.stream()
                .map(DocumentList::year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The issuers of all documents, for the filter. */
    static List<String> issuers(List<RegisteredDocument> all) {
        return all.stream()
                .flatMap(one -> one.facts().issuers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The page of so many rows. */
    Pager pager(int total) {
        String page = form.value("page");
        return new Pager(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, ROWS, total);
    }
}
