package vn.loive.issuing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.VietnameseText;
import vn.loive.typesetting.DocumentType;
import vn.loive.ui.Form;
import vn.loive.ui.Pager;

/**
 * What the address of the register asks for.
 *
 * @param form the fields as typed
 * @param agency whose register
 * @param year of which year
 * @param type one type only, or nothing for all
 */
record IssuedList(
        Form form, AgencyId agency, int year, @Nullable DocumentType type) {

    private static final int ROWS = 50;
    private static final int FIRST_YEAR = 1945;

    /** Reads an address; what it does not say, or says unreadably, is the own agency and this year. */
    static IssuedList of(Form form, AgencyId own, int thisYear) {
        Form choices = copy(form);
        AgencyId agency = choices.id("agency", AgencyId::new);
        Integer year = choices.number("year");
        return new IssuedList(
                form,
                Objects.requireNonNullElse(agency, own),
                year == null || year < FIRST_YEAR ? thisYear : year,
                choices.oneOf("type", DocumentType.class));
    }

    /** The same fields, so that one that cannot be read is left aside and not refused. */
    private static Form copy(Form form) {
        Form copy = Form.fresh(form.name());
        List.of("agency", "year", "type", "page").forEach(field -> copy.with(field, form.value(field)));
        return copy;
    }

    /** Whether not the whole register of the year is asked for. */
    public boolean narrowed() {
        return type != null || !words().isEmpty();
    }

    private String words() {
        return VietnameseText.fold(form.value("q"));
    }

    /** The documents that are asked for among those of the year. */
    List<IssuedDocument> found(List<IssuedDocument> all) {
        List<String> words = Arrays.stream(words().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(one -> type == null || one.type() == type)
                .filter(one -> words.stream().allMatch(word -> speaks(one, word)))
                .toList();
    }

    private static boolean speaks(IssuedDocument one, String word) {
        return word.equals(Integer.toString(one.number()))
                || VietnameseText.fold(one.numberAndSymbol()).startsWith(word)
                || VietnameseText.fold(one.subject()).contains(word);
    }

    /** The registers that are asked for among those of the year, in the order of the law. */
    List<RegisterState> asked(List<RegisterState> all) {
        return all.stream()
                .filter(state -> type == null || state.type() == type)
                .sorted(Comparator.comparing(RegisterState::type))
                .toList();
    }

    /** The page of so many rows; all of them when the whole book is asked for. */
    Pager pager(int total) {
        Integer number = copy(form).number("page");
        return new Pager(number == null ? 1 : number, whole() ? Math.max(1, total) : ROWS, total);
    }

    /** Whether all rows are shown on one page, to be printed. */
    public boolean whole() {
        return form.holds("whole", "true");
    }
}
