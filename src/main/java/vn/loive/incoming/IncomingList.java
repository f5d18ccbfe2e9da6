package vn.loive.incoming;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.VietnameseText;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;

/**
 * What the address of the register asks for.
 *
 * @param form the fields as typed
 * @param agency whose register
 * @param year of which year
 * @param state one state in capitals, "LATE" for those late, or empty for all
 */
record IncomingList(Form form, AgencyId agency, int year, String state) {

    private static final int ROWS = 50;
    private static final String LATE = "LATE";

    /** Reads an address; what it does not say, or says unreadably, is the own agency and this year. */
    static IncomingList of(Form form, AgencyId own, int thisYear) {
        Form copy = Form.fresh(form.name()).with("agency", form.value("agency"));
        String year = form.value("year");
        return new IncomingList(
                form,
                Objects.requireNonNullElse(copy.id("agency", AgencyId::new), own),
                year.matches("(19|20|21)\\d\\d") ? Integer.parseInt(year) : thisYear,
                form.value("state"));
    }

    /** Whether not the whole register of the year is asked for. */
    public boolean narrowed() {
        return !(state + words()).isEmpty();
    }

    private String words() {
        return VietnameseText.fold(form.value("q"));
    }

    /** The documents asked for: those late first, the latest number first within each; in a book by number only. */
    List<IncomingDocument> found(List<IncomingDocument> all, LocalDate today) {
        List<String> words = Arrays.stream(words().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Comparator<IncomingDocument> order = whole()
                ? Comparator.comparingInt(IncomingDocument::number)
                : Comparator.comparing(one -> !one.late(today));
        return all.stream()
                .filter(one -> is(one, today))
                .filter(one -> words.stream().allMatch(word -> speaks(one, word)))
                .sorted(order)
                .toList();
    }

    private boolean is(IncomingDocument one, LocalDate today) {
        return state.isEmpty()
                || (state.equals(LATE)
                        ? one.late(today)
                        : state.equals(one.state().name()));
    }

    private static boolean speaks(IncomingDocument one, String word) {
        IncomingFacts facts = one.facts();
        return word.equals(Integer.toString(one.number()))
                || VietnameseText.fold(String.join(" ", facts.symbol(), facts.sender(), facts.type(), facts.subject()))
                        .contains(word);
    }

    /** The page of so many rows; all of them when the whole book is asked for. */
    Pager pager(int total) {
        String page = form.value("page");
        return new Pager(
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, whole() ? Math.max(1, total) : ROWS, total);
    }

    /** Whether all rows are shown on one page, to be printed. */
    public boolean whole() {
        return form.holds("whole", "true");
    }
}
