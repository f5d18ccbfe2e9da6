package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody looks for a commune that is no more and follows it to today, in a browser that runs no script. */
class OldCommuneJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor officer = Visitor.withoutScript(PROGRAM);

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    void anOldCommuneIsFollowedToTheUnitItLiesInToday() {
        whenItIsFoundByItsOldNameWithoutMarks();
        thenItsPageLeadsToWhatItBecame();
        andTheProvinceTellsWhatBecameOfAllOfThem();
        andAFigureMayBeFollowedBack();
    }

    private void whenItIsFoundByItsOldNameWithoutMarks() {
        officer.signsInAs("thapmuoi.87").follows("Địa bàn");
        assertThat(officer.reads()).contains("63 tỉnh, thành phố");
        shot("places");
        officer.fills("Tên địa bàn, cũ hoặc mới", "tan cong chi").presses("Xem");
        assertThat(officer.reads()).contains("Xã Tân Công Chí", "huyện Tân Hồng, tỉnh Đồng Tháp");
        shot("places-search");
    }

    private void thenItsPageLeadsToWhatItBecame() {
        officer.follows("Xã Tân Công Chí");
        assertThat(officer.reads()).contains("Đã trở thành", "Xã Tân Hồng", "toàn bộ", "01/7/2025");
        shot("place-commune");
        officer.follows("Xã Tân Hồng");
        assertThat(officer.reads()).contains("Xã Tân Hồng, tỉnh Đồng Tháp", "Được hình thành từ");
        shot("place-commune-today");
    }

    private void andTheProvinceTellsWhatBecameOfAllOfThem() {
        officer.follows("Tỉnh Đồng Tháp");
        assertThat(officer.reads()).contains("102 đơn vị trực thuộc", "Tỉnh Tiền Giang", "Dinh Bà");
        shot("place-province");
        officer.follows("Sắp xếp đơn vị hành chính tại tỉnh Đồng Tháp");
        assertThat(officer.reads()).contains("từ ngày 01/7/2025", "một phần");
        shot("place-changes");
    }

    private void andAFigureMayBeFollowedBack() {
        officer.opens("places/82?day=30/6/2025");
        assertThat(officer.reads()).contains("Tỉnh Tiền Giang", "Đã trở thành");
    }

    private void shot(String name) {
        Page page = officer.page();
        Screens.one(name + "-1440", page);
        page.setViewportSize(360, 740);
        Screens.one(name + "-360", page);
        page.setViewportSize(1440, 900);
    }
}
