package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyKind;
import vn.loive.audiences.Audience;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.SeedPaper;
import vn.loive.figures.FigureKind;
import vn.loive.instruments.InstrumentDays;
import vn.loive.instruments.InstrumentFacts;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentKind;
import vn.loive.instruments.InstrumentPapers;
import vn.loive.instruments.Instruments;
import vn.loive.manuscript.LiveTokens;
import vn.loive.outreach.Activities;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.typesetting.Block;

/** Without a word typed, each paper stands there with its headings in order and every place filled. */
@WholeProgramTest
class StandingWordingTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 16);
    private static final Period DAYS = new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 9, 30));

    @Autowired
    PaperWorld world;

    @Autowired
    Instruments instruments;

    @Autowired
    Activities activities;

    private Actor committee;
    private Actor lead;
    private Actor police;
    private Actor office;
    private DocumentId plan;
    private ReportRequest request;

    @BeforeEach
    void begin() {
        world.begin("51", "Tỉnh Quảng Ngãi", TODAY);
        committee = world.agency(AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban nhân dân tỉnh", "UBND");
        lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động – Thương binh và Xã hội", "SLĐTBXH");
        police = world.agency(AgencyKind.POLICE, "Công an tỉnh", "CAT");
        office = world.agency(AgencyKind.FOREIGN_AFFAIRS, "Sở Ngoại vụ", "SNGV");
        plan = world.document("Kế hoạch", "34", "KH-UBND", "2021-02-19", "Ủy ban nhân dân tỉnh", "Công ước ACTIP");
        InstrumentFacts facts = new InstrumentFacts(
                "Công ước ASEAN về phòng, chống buôn bán người",
                "Công ước ACTIP",
                InstrumentKind.CONVENTION,
                "ASEAN",
                "",
                new InstrumentDays(null, null, "", false),
                null,
                new InstrumentPapers(null, null, plan));
        world.as(lead, () -> instruments.enter(lead, new InstrumentId(UUID.randomUUID()), facts));
        Map<Actor, Set<ReportItem>> asked = new LinkedHashMap<>();
        asked.put(police, EnumSet.of(ReportItem.SESSIONS, ReportItem.VICTIMS_RECEIVED));
        asked.put(office, EnumSet.of(ReportItem.VICTIMS_RECEIVED));
        request = world.request(
                lead,
                "Báo cáo thực hiện Công ước ACTIP",
                DAYS,
                asked,
                List.of(new RequestCitation(plan, Role.PROGRAMME)));
        world.answers(office, request, FigureKind.NIL_INFORMATION);
    }

    @Test
    void theReviewOfAConventionHasItsFourPartsAndTenSections() {
        assertThat(headings(committee, "convention-review", request.id().value()))
                .containsExactly(
                        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO THỰC HIỆN",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "1. Tuyên truyền, phổ biến nội dung của điều ước và pháp luật về phòng, chống mua bán người",
                        "2. Rà soát, kiến nghị hoàn thiện pháp luật",
                        "3. Tiếp nhận, xác minh, bảo vệ và hỗ trợ nạn nhân",
                        "4. Đấu tranh phòng, chống tội phạm mua bán người",
                        "5. Hợp tác quốc tế",
                        "III. ĐÁNH GIÁ, NHẬN XÉT",
                        "1. Ưu điểm",
                        "2. Tồn tại, hạn chế",
                        "3. Nguyên nhân",
                        "IV. ĐỀ XUẤT, KIẾN NGHỊ");
    }

    @Test
    void thePlanOfAYearGivesTasksToThoseWhoAreThere() {
        assertThat(headings(committee, "annual-plan", new PlannedYear(plan, 2024).subject()))
                .containsExactly(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "II. CHỈ TIÊU",
                        "III. NHIỆM VỤ VÀ GIẢI PHÁP",
                        "1. Lãnh đạo, chỉ đạo và quản lý hồ sơ",
                        "2. Truyền thông",
                        "3. Dịch vụ hỗ trợ nạn nhân",
                        "4. Nâng cao năng lực",
                        "5. Phối hợp",
                        "6. Kiểm tra, báo cáo",
                        "IV. KINH PHÍ",
                        "V. TỔ CHỨC THỰC HIỆN",
                        "1. Sở Lao động – Thương binh và Xã hội",
                        "2. Công an tỉnh");
    }

    @Test
    void aLetterThatAsksNamesWhomForWhatUntilWhen() {
        assertThat(printed(lead, "report-request", request.id().value()))
                .contains("V/v đề nghị báo cáo thực hiện Công ước ACTIP")
                .contains("- Công an tỉnh")
                .contains("thời hạn nộp là ngày 26/10/2023")
                .contains("- Công an tỉnh: buổi tuyên truyền; nạn nhân đã tiếp nhận")
                .contains("- Sở Ngoại vụ: nạn nhân đã tiếp nhận");
    }

    @Test
    void aReminderNamesOnlyThoseWhoAreLate() {
        assertThat(printed(lead, "reminder", request.id().value()))
                .contains("Kính gửi: Công an tỉnh.")
                .contains("Đến ngày 16/10/2023")
                .contains("chưa nhận được báo cáo của Công an tỉnh");
    }

    @Test
    void aSlipAndALetterSayThatTheAgencyWasToldNothing() {
        assertThat(printed(office, "zero-slip", request.id().value()))
                .contains("PHIẾU BÁO")
                .contains("- Tiếp nhận nạn nhân bị mua bán: không nhận thông tin");
        assertThat(printed(office, "programme-letter", request.id().value()))
                .contains("không nhận thông tin, chỉ đạo nào về nạn nhân bị mua bán, vì vậy không kết luận");
    }

    @Test
    void aNumberOfWhichAPartIsMissingIsToldAsSuch() {
        holds(FigureKind.EXACT, 5L);
        holds(FigureKind.NOT_COUNTED, null);
        world.answers(police, request, FigureKind.NIL_INFORMATION);

        assertThat(printed(police, "zero-slip", request.id().value())).contains("- Buổi tuyên truyền: ít nhất 05 buổi");
        assertThat(printed(committee, "convention-review", request.id().value()))
                .contains("- Công an tỉnh: đã tổ chức ít nhất 05 buổi");
    }

    private void holds(FigureKind kind, @Nullable Long quantity) {
        Period day = new Period(DAYS.to(), DAYS.to());
        ActivityFacts facts = new ActivityFacts(
                ActivityKind.SESSION, null, null, day, kind, quantity, Set.of(), List.of(), "", Audience.UNSTATED);
        assertThat(world.as(police, () -> activities.register(police, facts))).isInstanceOf(ActivityOutcome.Done.class);
    }

    @Test
    void whoHasNotAnsweredHasNothingToWriteOf() {
        world.as(police, () -> {
            assertThat(world.offered(police, "zero-slip")).isEmpty();
            assertThat(world.offered(police, "convention-review")).isEmpty();
            assertThat(world.offered(police, "reminder")).isEmpty();
            return null;
        });
    }

    private List<String> headings(Actor actor, String kind, UUID subject) {
        return begun(actor, kind, subject).document().body().stream()
                .flatMap(block -> block instanceof Block.Heading heading
                        ? java.util.stream.Stream.of(heading.line().words())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    private String printed(Actor actor, String kind, UUID subject) {
        return SeedPaper.printed(begun(actor, kind, subject).document());
    }

    /** Begun, with nothing to mend and nothing left open. */
    private OpenDraft begun(Actor actor, String kind, UUID subject) {
        DraftId draft = world.begins(actor, kind, subject);
        OpenDraft open = world.open(actor, draft);
        assertThat(open.stops()).isEmpty();
        assertThat(SeedPaper.printed(open.document())).doesNotContain(LiveTokens.BROKEN);
        return open;
    }
}
