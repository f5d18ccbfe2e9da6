package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A department keeps its posts, their holders and its number; a district sees them and changes nothing. */
class AgencyEntryJourneyTests {

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor department = Visitor.atADesk(PROGRAM);
    private final Visitor district = Visitor.atADesk(PROGRAM);
    private final Screens wide = new Screens("agencies-1440", 452);
    private final Screens narrow = new Screens("agencies-360", 180);

    @AfterEach
    void leave() {
        department.close();
        district.close();
    }

    @Test
    void anAgencyKeepsItsOwnEntry() {
        whenTheDepartmentEntersAPostAndItsHolder();
        andANumberItAnswers();
        thenADistrictReadsThemAndChangesNothing();

        whenTheNumberEnds();
        thenItStandsOnEarlierDaysOnly();
    }

    private void whenTheDepartmentEntersAPostAndItsHolder() {
        department.signsInAs("tonghop.87").follows("Cơ quan");
        looksAt(department, "list");
        department.follows("Cơ quan đang công tác");
        looksAt(department, "one");
        department.follows("Xem chức vụ");
        department
                .fills("Tên chức vụ", "Chánh Văn phòng")
                .answers("Thẩm quyền ký", "Công chức")
                .fills("Từ ngày", "01/01/2021")
                .presses("Ghi chức vụ");
        looksAt(department, "posts");
        department.follows("Chánh Văn phòng");
        looksAt(department, "post");
        department
                .fills("Họ tên", "Lê Văn Thử Nghiệm")
                .fills("Từ ngày", "01/7/2021")
                .presses("Ghi người giữ chức vụ");
        assertThat(department.reads()).contains("Lê Văn Thử Nghiệm", "Không ký khi chưa được ủy quyền");
    }

    private void andANumberItAnswers() {
        department.follows("Cơ quan").follows("Đường dây nóng").follows("Ghi đường dây nóng");
        department
                .fills("Số", "0277 000 111")
                .fills("Tên gọi", "Đường dây nóng của Sở")
                .fills("Mục đích", "tiếp nhận thông tin, tư vấn")
                .fills("Từ ngày", "01/7/2021");
        looksAt(department, "hotline-form");
        department.presses("Ghi đường dây nóng");
        assertThat(department.reads()).contains("0277 000 111");
        looksAt(department, "hotlines");
    }

    private void thenADistrictReadsThemAndChangesNothing() {
        district.signsInAs("thapmuoi.87").follows("Cơ quan").follows("Đường dây nóng");
        assertThat(district.reads()).contains("0277 000 111").doesNotContain("Kết thúc");
        district.follows("Sở LĐ-TBXH").follows("Xem chức vụ");
        assertThat(district.reads()).contains("Chánh Văn phòng", "Lê Văn Thử Nghiệm");
        assertThat(district.page().locator("main form[method=post]").count()).isZero();
        String posts = district.page().url();
        assertThat(district.status(posts.replaceAll("/posts.*", "/contact"))).isEqualTo(403);
        assertThat(district.reads()).contains("phần việc của người khác hoặc của cơ quan khác");
    }

    private void whenTheNumberEnds() {
        department.follows("Kết thúc đường dây nóng").fills("Ngày hoạt động cuối", "31/7/2021");
        looksAt(department, "hotline-end");
        department.presses("Kết thúc");
    }

    private void thenItStandsOnEarlierDaysOnly() {
        assertThat(department.reads()).doesNotContain("0277 000 111");
        department.fills("Tính đến ngày", "31/7/2021").presses("Xem");
        assertThat(department.reads()).contains("0277 000 111");
    }

    private void looksAt(Visitor visitor, String name) {
        assertThat(Inspection.once(visitor.page(), wide, narrow, name)).isEmpty();
        Screens.one("agency-entry-" + name, visitor.page());
        visitor.page().setViewportSize(360, 800);
        Screens.one("agency-entry-" + name + "-phone", visitor.page());
        visitor.page().setViewportSize(1440, 900);
    }
}
