package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner is found among all agencies of a province, with a script and without. */
class AgencyChoiceJourneyTests {

    private static final String SEARCH = "input[name='partners-narrow']";

    @RegisterExtension
    static final Program PROGRAM = new Program();

    private final Visitor quick = Visitor.atADesk(PROGRAM);
    private final Visitor plain = Visitor.withoutScript(PROGRAM);

    @AfterEach
    void leave() {
        quick.close();
        plain.close();
    }

    @Test
    void theListNarrowsWhileOneTypesAndKeepsWhatIsChosen() {
        quick.signsInAs("thapmuoi.87").opens("activities/new").fills("Ghi chú", "tại chợ huyện");
        shows(quick, "agencies-");
        quick.page().locator(SEARCH).pressSequentially("cong an tinh");

        PlaywrightAssertions.assertThat(offered(quick)).hasCount(1);
        quick.page().locator("input[name=partners]").first().check();
        quick.page().locator(SEARCH).fill("hong ngu");

        PlaywrightAssertions.assertThat(
                        offered(quick).getByText("huyện Hồng Ngự").first())
                .isVisible();
        assertThat(offered(quick).first().innerText()).isEqualTo("Công an Tỉnh");
        PlaywrightAssertions.assertThat(quick.page().locator("input[name=partners]:checked"))
                .hasCount(1);
        assertThat(quick.holds("Ghi chú")).isEqualTo("tại chợ huyện");
        shows(quick, "agencies-narrowed-");
    }

    @Test
    void theButtonDoesTheSameWithoutScript() {
        plain.signsInAs("thapmuoi.87").opens("activities/new").fills("Ghi chú", "tại chợ huyện");
        plain.page().locator(SEARCH).fill("cong an tinh");
        plain.presses("Lọc danh sách");

        PlaywrightAssertions.assertThat(offered(plain)).hasCount(1);
        assertThat(plain.holds("Ghi chú")).isEqualTo("tại chợ huyện");
        plain.page().locator("input[name=partners]").first().check();
        plain.page().locator(SEARCH).fill("hong ngu");
        plain.page().locator(SEARCH).press("Enter");

        PlaywrightAssertions.assertThat(plain.page().locator("input[name=partners]:checked"))
                .hasCount(1);
        assertThat(plain.reads()).doesNotContain("chỗ cần sửa");
    }

    @Test
    void aRequestAndAReportOfTheLeadDepartment() {
        quick.signsInAs("tonghop.87").opens("requests/new");
        shows(quick, "addressees-");
        quick.follows("Báo cáo").follows("Tổng hợp").follows("Dự thảo báo cáo");

        assertThat(quick.page().locator(".sign").innerText()).contains("GIÁM ĐỐC", "Nguyễn Văn Giả Định");
        shows(quick, "signer-");
    }

    private static Locator offered(Visitor visitor) {
        return visitor.page().locator("label:has(input[name=partners])");
    }

    private static void shows(Visitor visitor, String name) {
        for (int width : List.of(360, 1440)) {
            visitor.page().setViewportSize(width, 900);
            Screens.one(name + width, visitor.page());
        }
    }
}
