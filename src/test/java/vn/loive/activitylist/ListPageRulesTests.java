package vn.loive.activitylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import vn.loive.shared.Period;
import vn.loive.ui.Form;

/** How much of a list is shown, in which order, for which days. */
class ListPageRulesTests {

    @Test
    void aListToBePrintedSaysWhatItLeavesOut() {
        assertThat(whole(2_000).cut()).isFalse();
        assertThat(whole(2_001).cut()).isTrue();
        assertThat(whole(2_001).pager().last()).isEqualTo(2_000);
    }

    @Test
    void aListOfPagesIsNeverCut() {
        ListPage page = ListPage.of(asked("page", "3"), 120);

        assertThat(page.whole()).isFalse();
        assertThat(page.cut()).isFalse();
        assertThat(page.pager().first()).isEqualTo(101);
        assertThat(ListPage.of(asked("page", "hai"), 120).pager().page()).isEqualTo(1);
    }

    @Test
    void aHeadLeadsToItsOrderAndBack() {
        assertThat(ListOrder.DAY_DOWN.next("LEAD")).isEqualTo("LEAD_UP");
        assertThat(ListOrder.LEAD_UP.next("LEAD")).isEqualTo("LEAD_DOWN");
        assertThat(ListOrder.LEAD_DOWN.next("LEAD")).isEqualTo("LEAD_UP");
        assertThat(ListOrder.LEAD_UP.next("FIGURE")).isEqualTo("FIGURE_DOWN");
        assertThat(ListOrder.of("Lead_up; DROP TABLE")).isEqualTo(ListOrder.DAY_DOWN);
        assertThat(ListOrder.KIND_DOWN.sorted("KIND")).isEqualTo("descending");
        assertThat(ListOrder.KIND_DOWN.sorted("DAY")).isEqualTo("none");
    }

    @Test
    void aPeriodChosenWithOneClickIsWhole() {
        assertThat(QuickPeriod.around(LocalDate.of(2024, 2, 29)))
                .extracting(QuickPeriod::days)
                .containsExactly(days(2, 1, 2, 29), days(1, 1, 1, 31), days(1, 1, 3, 31), days(1, 1, 12, 31));
    }

    private static Period days(int firstMonth, int first, int lastMonth, int last) {
        return new Period(LocalDate.of(2024, firstMonth, first), LocalDate.of(2024, lastMonth, last));
    }

    private static ListPage whole(int found) {
        return ListPage.of(asked("all", "true"), found);
    }

    private static Form asked(String field, String value) {
        return Form.typed("activitylist.filter", new LinkedMultiValueMap<>()).with(field, value);
    }
}
