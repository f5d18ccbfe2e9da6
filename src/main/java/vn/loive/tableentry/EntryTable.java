package vn.loive.tableentry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.loive.outreach.Activity;
import vn.loive.ui.Form;

/**
 * The table of one month: the form as a whole and its rows.
 *
 * @param form the one-time id, and all that is refused, row by row
 * @param month in which a day given by its number alone lies
 * @param rows from 1 on, at most {@link #MOST}
 */
record EntryTable(Form form, YearMonth month, List<EntryRow> rows) {

    /** How many rows fit on a page. */
    static final int MOST = 60;

    static final String NAME = "tableentry.table";

    private static final int MORE = 10;
    private static final String WARNED = "warned";

    EntryTable {
        rows = List.copyOf(rows);
    }

    /** Ten empty rows. */
    static EntryTable blank(YearMonth month) {
        return filled(month, List.of());
    }

    /** The activities of the month before, as many as fit, on the days of this one. */
    static EntryTable copied(YearMonth month, List<Activity> before, LocalDate today) {
        return filled(
                month,
                IntStream.rangeClosed(1, Math.min(before.size(), MOST))
                        .mapToObj(number -> EntryRow.copied(number, before.get(number - 1), today))
                        .toList());
    }

    private static EntryTable filled(YearMonth month, List<EntryRow> first) {
        List<EntryRow> rows = new ArrayList<>(first);
        add(rows, MORE);
        return new EntryTable(Form.fresh(NAME), month, rows);
    }

    private static void add(List<EntryRow> rows, int atLeast) {
        while (rows.size() < atLeast) {
            rows.add(EntryRow.blank(rows.size() + 1));
        }
    }

    /** The table as it was sent, with further empty rows when these were asked for. */
    static EntryTable typed(MultiValueMap<String, String> sent, YearMonth month) {
        Form form = Form.typed(NAME, sent);
        List<EntryRow> rows = new ArrayList<>(IntStream.rangeClosed(1, MOST)
                .filter(number -> sent.containsKey("kind-" + number))
                .mapToObj(number -> EntryRow.typed(number, sent, month))
                .toList());
        add(rows, wantsMore(form) ? Math.min(MOST, rows.size() + MORE) : 1);
        return new EntryTable(form, month, rows);
    }

    /** Whether it was sent for further rows and not to be entered. */
    boolean wantsMore() {
        return wantsMore(form);
    }

    private static boolean wantsMore(Form form) {
        return !form.value("more").isEmpty();
    }

    /** Whether further rows fit. */
    public boolean mayGrow() {
        return rows.size() < MOST;
    }

    /** The rows that are to be entered. */
    List<EntryRow> counting() {
        return rows.stream().filter(EntryRow::counts).toList();
    }

    /** What the reader was told of, and sends all the same. */
    Set<String> warned() {
        return new HashSet<>(form.values(WARNED));
    }

    /** Says of the table what is refused of its rows. */
    void gather() {
        rows.forEach(row -> row.form()
                .problems()
                .forEach(problem -> form.refuse(problem.field() + "-" + row.number(), problem.refusal())));
    }
}
