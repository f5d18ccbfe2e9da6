package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A person in the guarded wing from the first search to the end: entered, opened for a purpose, given to another agency,
 * asked what may be told, met by nobody who stands back, and erased by two.
 */
class GuardedJourneyTests {

    private static final String NAME = "Lò Thị Ảo Ảnh";
    private static final String BORDER_GUARD = "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Đồng Tháp";
    private static final List<String> GROUPS = List.of(
            "họ tên",
            "ngày, tháng, năm sinh",
            "giới tính, dân tộc, quốc tịch",
            "giấy tờ",
            "liên hệ",
            "nơi ở",
            "người giám hộ, người đại diện",
            "người thân",
            "ảnh");

    @RegisterExtension
    static final Program PROGRAM = new Program();

    @Test
    void aPersonIsEnteredGivenToAnAgencyAskedAndErased() {
        try (Visitor worker = Visitor.atADesk(PROGRAM);
                Visitor supervisor = Visitor.atADesk(PROGRAM);
                Visitor second = Visitor.atADesk(PROGRAM);
                Visitor guard = Visitor.onAPhone(PROGRAM)) {
            String person = enter(worker.signsInAs("giuhoso.87"));
            open(worker);
            guard.signsInAs("trucban.87");
            assertThat(guard.status(person)).isEqualTo(404);
            give(supervisor.signsInAs("phutrach.87").opens(person + "/matter"));
            assertThat(guard.status(person)).isEqualTo(200);
            assertThat(guard.reads()).contains("Mở danh tính").doesNotContain(NAME);
            ask(worker.opens(person + "/consents"));
            assertThat(supervisor.opens(person + "/matter").reads()).contains("Đã đồng ý");
            standBack(supervisor, worker, person);
            erase(supervisor.opens(erasure(person)), second.signsInAs("xacnhan.87"));
            for (Visitor one : List.of(worker, supervisor, second, guard)) {
                assertThat(one.status(person)).isEqualTo(404);
            }
        }
    }

    /** Finds nobody, enters the person with a name, and gives back the address, which tells nothing. */
    private static String enter(Visitor worker) {
        worker.opens("guarded/persons").fills("Họ tên hoặc tên gọi khác", NAME).presses("Tìm");
        assertThat(worker.page().title()).doesNotContain(NAME);
        worker.presses("Nhập người mới");
        assertThat(worker.holds("Họ và tên")).isEqualTo(NAME);
        worker.presses("Nhập");
        worker.sees("Mật danh dùng thay họ tên ở mọi nơi.");
        assertThat(worker.reads()).doesNotContain(NAME);
        return worker.page().url().replaceAll("^.*?/(guarded/persons/[0-9a-f-]{36}).*$", "$1");
    }

    private static void open(Visitor worker) {
        worker.answers("Mục đích", "Tiếp nhận, hỗ trợ ban đầu");
        box(worker, "Họ tên");
        worker.presses("Mở danh tính").sees(NAME);
        assertThat(worker.page().title() + worker.page().url()).doesNotContain(NAME);
        worker.follows("Che lại");
        assertThat(worker.reads()).doesNotContain(NAME);
    }

    private static void give(Visitor supervisor) {
        choose(supervisor, "Cơ quan", BORDER_GUARD);
        choose(supervisor, "Phần việc", "Xác minh");
        supervisor
                .presses("Giao phần việc")
                .sees("Có cơ quan đang được biết thông tin khi chưa có đồng ý hoặc căn cứ.");
        assertThat(supervisor.reads()).contains(BORDER_GUARD, "Chưa có đồng ý hoặc căn cứ:");
    }

    private static void ask(Visitor worker) {
        worker.follows("Ghi câu trả lời");
        choose(worker, "Mục đích", "Xác minh, xác định nạn nhân");
        choose(worker, "Nơi nhận là cơ quan", BORDER_GUARD);
        GROUPS.forEach(group -> box(worker, group));
        worker.answers("Câu trả lời", "Đồng ý");
        worker.answers("Tuổi vào ngày trả lời", "Từ đủ 18 tuổi");
        worker.answers("Ai trả lời", "Chính người này");
        worker.answers("Trả lời bằng cách nào", "Ký tên");
        worker.presses("Ghi vào sổ").sees("Rút lại thì có hiệu lực ngay");
    }

    private static void standBack(Visitor supervisor, Visitor worker, String person) {
        choose(supervisor, "Người không tham gia", "Bạch Thị Giả Sử");
        supervisor.presses("Không cho tham gia").sees("Cho tham gia lại");
        assertThat(worker.status(person)).isEqualTo(404);
        supervisor.presses("Cho tham gia lại");
        assertThat(worker.status(person)).isEqualTo(200);
    }

    private static String erasure(String person) {
        return person.replace("guarded/persons/", "guarded/erasures/persons/");
    }

    private static void erase(Visitor supervisor, Visitor second) {
        String codeName = supervisor.page().locator("main h1").innerText();
        supervisor.answers("Căn cứ", "Nhập nhầm hoặc nhập hai lần");
        supervisor.fills("Lý do", "Thử đường đi của một hồ sơ").presses("Đề nghị hủy");
        second.opens("guarded/erasures").follows(codeName);
        second.presses("Xác nhận hủy").sees("chưa đánh dấu là đã hiểu");
        second.ticks("Đã hiểu: hủy rồi thì không ai lấy lại được").presses("Xác nhận hủy");
        second.sees("Biên bản");
    }

    /** Chooses the option that holds these words. */
    private static void choose(Visitor one, String label, String option) {
        Locator list = one.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        Locator chosen = list.locator("option", new Locator.LocatorOptions().setHasText(option));
        list.selectOption(chosen.first().getAttribute("value"));
    }

    private static void box(Visitor one, String label) {
        one.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .check();
    }
}
