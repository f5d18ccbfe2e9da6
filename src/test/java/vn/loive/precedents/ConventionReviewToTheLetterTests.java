package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.documents.DocumentId;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.DraftPaper;
import vn.loive.drafting.OpenDraft;
import vn.loive.drafting.SeedPaper;
import vn.loive.drafting.Wording;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;

/** The public review of October 2023: its own sentences typed around live places give it back to the letter. */
@WholeProgramTest
class ConventionReviewToTheLetterTests {

    private static final LocalDate TODAY = ConventionScenario.TODAY;
    private static final Period DAYS = ConventionScenario.DAYS;

    @Autowired
    PaperWorld world;

    @Autowired
    ConventionScenario scenario;

    @Autowired
    ConventionWork work;

    @Autowired
    DraftPaper paper;

    private SeedPaper seed;
    private Actor committee;
    private DraftId draft;

    @BeforeEach
    void begin() {
        var found = SeedPaper.read("002");
        assumeTrue(found.isPresent(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        seed = found.orElseThrow();
        ReportRequest request = scenario.begin();
        committee = scenario.actor("committee");
        draft = world.begins(committee, "convention-review", request.id().value(), others());
        types();
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
        changes("police", "police", 99L, 3000L, "98 buổi", "99 buổi");
        changes("police", "police", 99L, 3050L, "hơn 3.000 lượt người", "hơn 3.050 lượt người");
        changes("lead", "lead", null, 3200L, "hơn 3.100 lượt người", "hơn 3.200 lượt người");
        changes("women", "women", null, 3600L, "hơn 3.500 lượt người", "hơn 3.600 lượt người");
        changes("border", "border", 156L, 9500L, "155 buổi", "156 buổi");
        changes("border", "border", 156L, 9600L, "hơn 9.500 người", "hơn 9.600 người");
        changes("news", "border", 56L, null, "55 tin, bài, phóng sự", "56 tin, bài, phóng sự");
    }

    @Test
    void eachStatementChangesExactlyItsPlace() {
        Period day = new Period(TODAY, TODAY);
        corrects("lead", StatedSubject.VOLUNTEER_TEAMS, FigureKind.EXACT, 169L, day, "168 Đội", "169 Đội");
        corrects(
                "lead", StatedSubject.VOLUNTEERS, FigureKind.MORE_THAN, 1300L, day, "hơn 1.200 tình", "hơn 1.300 tình");
        corrects(
                "women",
                StatedSubject.MOUNTAIN_DISTRICTS_REACHED,
                FigureKind.EXACT,
                5L,
                DAYS,
                "06 huyện miền núi",
                "05 huyện miền núi");
        corrects(
                "lead",
                StatedSubject.VICTIMS_RECEIVED,
                FigureKind.ZERO_IN_PERIOD,
                null,
                new Period(DAYS.from(), TODAY.minusDays(1)),
                "chưa tiếp nhận, xác minh, xác định nạn nhân",
                "chưa nộp");
    }

    private void changes(
            String which, String who, @Nullable Long quantity, @Nullable Long reached, String was, String is) {
        replaces(was, is, () -> work.recounts(which, scenario.actor(who), quantity, reached));
    }

    private void corrects(
            String who,
            StatedSubject subject,
            FigureKind kind,
            @Nullable Long quantity,
            Period days,
            String was,
            String is) {
        replaces(was, is, () -> work.corrects(scenario.actor(who), subject, kind, quantity, days));
    }

    private void replaces(String was, String is, Runnable change) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        change.run();
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    /** The paper under the number that it bore; the public text lost the lines over the name. */
    private String printed() {
        OpenDraft open = world.open(committee, draft);
        String printed = SeedPaper.printed(paper.issued(open, open.tokens(), 207, TODAY));
        return printed.substring(0, printed.lastIndexOf('\n'));
    }
}
