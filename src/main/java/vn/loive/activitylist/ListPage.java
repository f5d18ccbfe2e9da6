package vn.loive.activitylist;

import vn.loive.ui.Form;
import vn.loive.ui.Pager;

/**
 * Which rows of a list are shown: a page of them or, to be printed, as many as one page can bear.
 *
 * @param pager the page
 * @param whole whether the list is not cut into pages
 */
record ListPage(Pager pager, boolean whole) {

    /** Rows on a page. */
    static final int ROWS = 50;

    /** Rows at most of a list that is not cut into pages; more would be too heavy for a browser and for paper. */
    static final int MOST = 2_000;

    /** What is asked for, of so many rows that were found. */
    static ListPage of(Form asked, int found) {
        if (asked.holds("all", "true")) {
            return new ListPage(new Pager(1, MOST, found), true);
        }
        String page = asked.value("page");
        return new ListPage(new Pager(page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1, ROWS, found), false);
    }

    /** Whether rows are left out although the whole list was asked for. */
    public boolean cut() {
        return whole && pager.pages() > 1;
    }
}
