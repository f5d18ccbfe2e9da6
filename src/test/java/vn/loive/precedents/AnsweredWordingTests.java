package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyKind;
import vn.loive.audiences.Reach;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.SeedPaper;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.hotlines.HotlineLevel;
import vn.loive.hotlines.Hotlines;
import vn.loive.outreach.ActivityKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** A paper says who confirmed what and who is missing by full names, each thing once, and its units once. */
@WholeProgramTest
class AnsweredWordingTests {

    private static final Period DAYS = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 9, 30));

    @Autowired
    PaperWorld world;

    @Autowired
    ConventionScenario scenario;

    @Autowired
    ConventionWork work;

    @Autowired
    Hotlines hotlines;

    private Actor police;
    private ReportRequest request;
    private DocumentId plan;

    @BeforeEach
    void begin() {
        scenario.enters();
        plan = scenario.plan();
        police = scenario.actor("police");
        Actor office = world.agency(AgencyKind.FOREIGN_AFFAIRS, "Sở Ngoại vụ", "SNGV");
        Set<ReportItem> all = EnumSet.of(
                ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.VICTIMS_RECEIVED, ReportItem.TIPS_RECEIVED);
        Map<Actor, Set<ReportItem>> asked = new LinkedHashMap<>();
        asked.put(police, all);
        asked.put(office, EnumSet.of(ReportItem.VICTIMS_RECEIVED));
        asked.put(scenario.actor("border"), all);
        request = world.request(
                scenario.actor("lead"),
                "Báo cáo thực hiện Công ước ACTIP",
                DAYS,
                asked,
                List.of(new RequestCitation(plan, Role.PROGRAMME)));
        work.holds("talk", police, ActivityKind.SESSION, 2L, new Reach(FigureKind.EXACT, 60L, Unit.ATTENDANCES));
        world.answers(police, request, FigureKind.ZERO_IN_PERIOD);
        world.answers(office, request, FigureKind.NIL_INFORMATION);
    }

    @Test
    void aReviewSaysWhoConfirmedAndWhoIsMissing() {
        assertThat(printed(
                        scenario.actor("committee"),
                        "convention-review",
                        request.id().value()))
                .contains("đã tổ chức 02 buổi tuyên truyền. Có 60 lượt người tham dự")
                .containsOnlyOnce("Số liệu tuyên truyền chưa gồm kết quả của Bộ Chỉ huy Bộ đội Biên phòng tỉnh do chưa")
                .contains("Công an tỉnh xác nhận trong kỳ không có tiếp nhận nạn nhân bị mua bán trở về.")
                .contains("Sở Ngoại vụ báo cáo không nhận được thông tin, chỉ đạo nào về nạn nhân bị mua bán.")
                .contains("Bộ Chỉ huy Bộ đội Biên phòng tỉnh chưa nộp báo cáo nên chưa có xác nhận về nạn nhân")
                .contains("Do còn 02 cơ quan, đơn vị chưa xác nhận, chưa đủ căn cứ để kết luận")
                .contains("Công an tỉnh xác nhận trong kỳ không tiếp nhận tin báo, tố giác nào về mua bán người.")
                .contains("Đến ngày lập báo cáo, Bộ Chỉ huy Bộ đội Biên phòng tỉnh chưa nộp báo cáo.")
                .contains("Số liệu của kỳ chưa đầy đủ do còn cơ quan, đơn vị được hỏi chưa nộp báo cáo.")
                .doesNotContain("Phần còn thiếu", "Số dự", "khi hoàn thiện báo cáo", "dự thảo");
    }

    @Test
    void aLetterSaysItsUnitsOnceAndItsMonthsAsMonths() {
        assertThat(printed(police, "programme-letter", request.id().value()))
                .contains("kết quả thực hiện nhiệm vụ từ tháng 5/2023 đến tháng 9/2023 như sau:")
                .contains("- Tổ chức 02 buổi tuyên truyền", "- Có 60 lượt người tham dự")
                .doesNotContain("Lượt người dự");
    }

    @Test
    void aPlanSaysWhatEachNumberIs() {
        world.as(
                police,
                () -> hotlines.open(police, "990", "Đường dây thí dụ", HotlineLevel.CENTRAL, "báo tin", DAYS.from()));
        world.as(
                police,
                () -> hotlines.open(police, "991", "Trực ban thí dụ", HotlineLevel.CENTRAL, "khẩn cấp", DAYS.from()));

        assertThat(printed(scenario.actor("committee"), "annual-plan", new PlannedYear(plan, 2024).subject()))
                .contains("gồm đường dây thí dụ, số 990 và trực ban thí dụ, số 991.");
    }

    private String printed(Actor actor, String kind, UUID subject) {
        var open = world.open(actor, world.begins(actor, kind, subject));
        assertThat(open.stops()).isEmpty();
        return SeedPaper.printed(open.document());
    }
}
