package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyKind;
import vn.loive.audiences.Audience;
import vn.loive.audiences.Reach;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftPaper;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.SeedPaper;
import vn.loive.drafting.Wording;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.instruments.InstrumentDays;
import vn.loive.instruments.InstrumentFacts;
import vn.loive.instruments.InstrumentId;
import vn.loive.instruments.InstrumentKind;
import vn.loive.instruments.InstrumentPapers;
import vn.loive.instruments.Instruments;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.StatementFacts;
import vn.loive.statements.StatementId;
import vn.loive.statements.Statements;

/** The public review of October 2023: its own sentences typed around live places give it back to the letter. */
@WholeProgramTest
class ConventionReviewToTheLetterTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 16);
    private static final Period DAYS = new Period(LocalDate.of(2020, 12, 1), TODAY);
    private static final String NAME = "Công ước ASEAN về phòng, chống buôn bán người, đặc biệt là phụ nữ và trẻ em";

    @Autowired
    PaperWorld world;

    @Autowired
    Activities activities;

    @Autowired
    Statements statements;

    @Autowired
    Instruments instruments;

    @Autowired
    DraftPaper paper;

    private final Map<String, Activity> held = new LinkedHashMap<>();
    private SeedPaper seed;
    private Actor committee;
    private Actor lead;
    private Actor police;
    private Actor border;
    private Actor women;
    private DraftId draft;

    @BeforeEach
    void begin() {
        var found = SeedPaper.read("002");
        assumeTrue(found.isPresent(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        seed = found.orElseThrow();
        world.begin("51", "Tỉnh Quảng Ngãi", TODAY);
        bodies();
        DocumentId asking =
                world.document("Công văn", "3131", "BCA-V03", "2023-09-05", "Bộ Công an", "việc sơ kết 03 năm");
        DocumentId plan =
                world.document("Kế hoạch", "34", "KH-UBND", "2021-02-19", "Ủy ban nhân dân tỉnh", "Công ước ACTIP");
        InstrumentFacts facts = new InstrumentFacts(
                NAME,
                "Công ước ACTIP",
                InstrumentKind.CONVENTION,
                "ASEAN",
                "",
                new InstrumentDays(null, null, "", false),
                null,
                new InstrumentPapers(null, null, plan));
        assertThat(world.as(lead, () -> instruments.enter(lead, new InstrumentId(UUID.randomUUID()), facts)))
                .isEmpty();
        work();
        ReportRequest request = request(asking, plan);
        draft = world.begins(committee, "convention-review", request.id().value(), others());
        types();
    }

    private void bodies() {
        committee = world.agency(AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban nhân dân tỉnh Quảng Ngãi", "UBND");
        lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH");
        police = world.agency(AgencyKind.POLICE, "Công an tỉnh", "CAT");
        border = world.agency(AgencyKind.BORDER_GUARD, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "BCHBP");
        women = world.agency(AgencyKind.WOMENS_UNION, "Hội Liên hiệp Phụ nữ tỉnh", "HPN");
    }

    /** What the public figures say, entered as the agencies would. */
    private void work() {
        holds("police", police, ActivityKind.SESSION, 98L, new Reach(FigureKind.MORE_THAN, 3000L, Unit.ATTENDANCES));
        holds("lead", lead, ActivityKind.SESSION, null, new Reach(FigureKind.MORE_THAN, 3100L, Unit.ATTENDANCES));
        holds("women", women, ActivityKind.SESSION, null, new Reach(FigureKind.MORE_THAN, 3500L, Unit.ATTENDANCES));
        holds("border", border, ActivityKind.SESSION, 155L, new Reach(FigureKind.MORE_THAN, 9500L, Unit.PEOPLE));
        holds("news", border, ActivityKind.NEWS_ITEM, 55L, null);
        Period day = new Period(TODAY, TODAY);
        states(lead, StatedSubject.VICTIMS_RECEIVED, FigureKind.ZERO_TO_DATE, null, DAYS);
        states(police, StatedSubject.CRIMES_DETECTED, FigureKind.ZERO_TO_DATE, null, DAYS);
        states(lead, StatedSubject.VOLUNTEER_TEAMS, FigureKind.EXACT, 168L, day);
        states(lead, StatedSubject.VOLUNTEERS, FigureKind.MORE_THAN, 1200L, day);
        states(women, StatedSubject.MOUNTAIN_DISTRICTS_REACHED, FigureKind.EXACT, 6L, DAYS);
    }

    private ReportRequest request(DocumentId asking, DocumentId plan) {
        Set<ReportItem> talks = EnumSet.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES);
        Map<Actor, Set<ReportItem>> asked = new LinkedHashMap<>();
        Stream.of(lead, police, women).forEach(actor -> asked.put(actor, talks));
        asked.put(border, EnumSet.of(ReportItem.SESSIONS, ReportItem.ATTENDANCES, ReportItem.NEWS_ITEMS));
        ReportRequest request = world.request(
                lead,
                "Sơ kết thực hiện Công ước ACTIP",
                DAYS,
                asked,
                List.of(new RequestCitation(asking, Role.BASIS), new RequestCitation(plan, Role.PROGRAMME)));
        asked.keySet().forEach(actor -> world.answers(actor, request, FigureKind.NOT_COUNTED));
        return request;
    }

    private DocumentId[] others() {
        String committees = "Ủy ban nhân dân tỉnh";
        return new DocumentId[] {
            world.document("Quyết định", "521", "QĐ-UBND", "2021-04-08", committees, "Kế hoạch"),
            world.document("Công văn", "5645", "UBND-NC", "2021-10-26", committees, "ý kiến chỉ đạo"),
            world.document("Công văn", "367", "UBND-NC", "2022-09-30", committees, "ý kiến chỉ đạo"),
            world.document("Quy chế phối hợp", "2467", "QCPH-LĐTĐBXH-CA-BP-SNgV", "2022-09-24", committees, "phối hợp"),
            world.document("Kết luận", "13", "-KL/TW", "2021-08-16", "Bộ Chính trị", "tiếp tục thực hiện Chỉ thị"),
            world.document("Chỉ thị", "48", "-CT/TW", "2010-10-22", "Bộ Chính trị", "phòng, chống tội phạm"),
            world.document(
                    "Thông tư liên tịch", "24/2012", "TTLT-BLĐTĐ-BNV-BTC", "2012-10-22", "Bộ trưởng", "Đội công tác"),
        };
    }

    private void types() {
        seed.where("168 Đội", "{stated.volunteer-teams.number} Đội");
        Wording typed = seed.typed(world.open(committee, draft).tokens(), "");
        assertThat(typed.body().tokens()).hasSizeGreaterThan(40);
        world.types(committee, draft, typed);
    }

    @Test
    void itsSentencesAroundLivePlacesGiveItBack() {
        assertThat(printed()).isEqualTo(seed.text());
    }

    @Test
    void eachRowChangesExactlyItsPlace() {
        changes("police", police, 99L, 3000L, "98 buổi", "99 buổi");
        changes("police", police, 99L, 3050L, "hơn 3.000 lượt người", "hơn 3.050 lượt người");
        changes("lead", lead, null, 3200L, "hơn 3.100 lượt người", "hơn 3.200 lượt người");
        changes("women", women, null, 3600L, "hơn 3.500 lượt người", "hơn 3.600 lượt người");
        changes("border", border, 156L, 9500L, "155 buổi", "156 buổi");
        changes("border", border, 156L, 9600L, "hơn 9.500 người", "hơn 9.600 người");
        changes("news", border, 56L, null, "55 tin, bài, phóng sự", "56 tin, bài, phóng sự");
    }

    @Test
    void eachStatementChangesExactlyItsPlace() {
        Period day = new Period(TODAY, TODAY);
        corrects(lead, StatedSubject.VOLUNTEER_TEAMS, FigureKind.EXACT, 169L, day, "168 Đội", "169 Đội");
        corrects(lead, StatedSubject.VOLUNTEERS, FigureKind.MORE_THAN, 1300L, day, "hơn 1.200 tình", "hơn 1.300 tình");
        corrects(
                women,
                StatedSubject.MOUNTAIN_DISTRICTS_REACHED,
                FigureKind.EXACT,
                5L,
                DAYS,
                "06 huyện miền núi",
                "05 huyện miền núi");
        corrects(
                lead,
                StatedSubject.VICTIMS_RECEIVED,
                FigureKind.ZERO_IN_PERIOD,
                null,
                new Period(DAYS.from(), TODAY.minusDays(1)),
                "chưa tiếp nhận, xác minh, xác định nạn nhân",
                "chưa nộp");
    }

    private void changes(
            String which, Actor actor, @Nullable Long quantity, @Nullable Long reached, String was, String is) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        Activity stood = Objects.requireNonNull(held.get(which));
        Reach reach = stood.facts().audience().reach();
        Reach counted = reach == null ? null : new Reach(reach.kind(), reached, reach.unit());
        ActivityFacts facts = facts(stood.facts().kind(), quantity, counted);
        held.put(
                which,
                done(world.as(
                        actor, () -> activities.correct(actor, stood.id(), stood.version(), facts, "đếm thiếu"))));
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    private void corrects(
            Actor actor,
            StatedSubject subject,
            FigureKind kind,
            @Nullable Long quantity,
            Period days,
            String was,
            String is) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        StatementFacts facts = new StatementFacts(subject, kind, quantity, days, Set.of(), "", "", false);
        assertThat(world.as(actor, () -> statements.correct(actor, id(subject), 1, facts, "đối chiếu lại")))
                .isEmpty();
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    private void holds(String which, Actor actor, ActivityKind kind, @Nullable Long quantity, @Nullable Reach reach) {
        held.put(which, done(world.as(actor, () -> activities.register(actor, facts(kind, quantity, reach)))));
    }

    private static ActivityFacts facts(ActivityKind kind, @Nullable Long quantity, @Nullable Reach reach) {
        return new ActivityFacts(
                kind,
                null,
                null,
                new Period(TODAY.minusDays(30), TODAY.minusDays(30)),
                quantity == null ? FigureKind.NOT_COUNTED : FigureKind.EXACT,
                quantity,
                Set.of(),
                List.of(),
                "",
                reach == null ? Audience.UNSTATED : Audience.reached(reach));
    }

    private static Activity done(ActivityOutcome<?> outcome) {
        return switch (outcome) {
            case ActivityOutcome.Done<?> done -> done.activity();
            case ActivityOutcome.Refused<?> refused -> throw new AssertionError(refused.toString());
        };
    }

    private void states(Actor actor, StatedSubject subject, FigureKind kind, @Nullable Long quantity, Period days) {
        StatementFacts facts = new StatementFacts(subject, kind, quantity, days, Set.of(), "", "", false);
        assertThat(world.as(actor, () -> statements.state(actor, id(subject), facts)))
                .isEmpty();
    }

    private static StatementId id(StatedSubject subject) {
        return new StatementId(
                UUID.nameUUIDFromBytes(subject.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The paper under the number that it bore; the public text lost the lines over the name. */
    private String printed() {
        OpenDraft open = world.open(committee, draft);
        String printed = SeedPaper.printed(paper.issued(open, open.tokens(), 207, TODAY));
        return printed.substring(0, printed.lastIndexOf('\n'));
    }
}
