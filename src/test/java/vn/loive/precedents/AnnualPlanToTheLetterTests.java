package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.SeedPaper;
import vn.loive.drafting.Wording;
import vn.loive.figures.FigureKind;
import vn.loive.hotlines.HotlineId;
import vn.loive.hotlines.HotlineLevel;
import vn.loive.hotlines.Hotlines;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.StatementFacts;
import vn.loive.statements.StatementId;
import vn.loive.statements.Statements;

/** The public plan of March 2024: its own sentences typed around live places give it back to the letter. */
@WholeProgramTest
class AnnualPlanToTheLetterTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final List<StatedSubject> TARGETS = List.of(
            StatedSubject.TARGET_VICTIMS_SERVED,
            StatedSubject.TARGET_PLACES_INFORMED,
            StatedSubject.TARGET_OFFICERS_TRAINED);

    @Autowired
    PaperWorld world;

    @Autowired
    Documents documents;

    @Autowired
    Statements statements;

    @Autowired
    Hotlines hotlines;

    private final Map<String, Actor> bodies = new HashMap<>();
    private SeedPaper seed;
    private Actor committee;
    private Actor lead;
    private DocumentId plan;
    private DocumentId decision;
    private DraftId draft;

    @BeforeEach
    void begin() {
        var found = SeedPaper.read("004");
        assumeTrue(found.isPresent(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        seed = found.orElseThrow();
        world.begin("49", "Tỉnh Quảng Nam", TODAY);
        bodies();
        String people = "Ủy ban nhân dân tỉnh";
        plan = world.document("Kế hoạch", "4215", "KH-UBND", "2021-07-09", people, "hỗ trợ nạn nhân bị mua bán");
        decision = world.document("Quyết định", "193", "QĐ-TTg", "2021-02-09", "Thủ tướng Chính phủ", "Chương trình");
        TARGETS.forEach(target -> assertThat(
                        world.as(lead, () -> statements.state(lead, id(target), percent(target, 100))))
                .isEmpty());
        assertThat(world.as(
                        lead,
                        () -> hotlines.open(
                                lead, "18001581", "Tổng đài tỉnh", HotlineLevel.PROVINCE, "báo tin", YEAR.from())))
                .isNull();
        draft = world.begins(
                committee,
                "annual-plan",
                new PlannedYear(plan, YEAR.from().getYear()).subject(),
                decision,
                world.document("Quy chế phối hợp", "2548", "QCPH-LĐTBXH-CA-QP-NG", "2022-07-18", "Các bộ", "tiếp nhận"),
                world.document("Quyết định", "4659", "QĐ-UBND", "2015-12-09", people, "Quy chế phối hợp"));
        types();
    }

    private void bodies() {
        committee = world.agency(AgencyKind.PROVINCIAL_PEOPLES_COMMITTEE, "Ủy ban nhân dân tỉnh", "UBND");
        world.posts(committee, "Chủ tịch", "Phó Chủ tịch");
        lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH");
        Map.of(
                        AgencyKind.POLICE, "Công an tỉnh",
                        AgencyKind.BORDER_GUARD, "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                        AgencyKind.JUSTICE, "Sở Tư pháp",
                        AgencyKind.HEALTH, "Sở Y tế",
                        AgencyKind.FINANCE, "Sở Tài chính",
                        AgencyKind.EDUCATION, "Sở Giáo dục và Đào tạo",
                        AgencyKind.INFORMATION, "Sở Thông tin và Truyền thông",
                        AgencyKind.SOCIAL_CENTRE, "Trung tâm Công tác xã hội Quảng Nam",
                        AgencyKind.FATHERLAND_FRONT, "Ủy ban Mặt trận Tổ quốc Việt Nam")
                .forEach((kind, name) -> bodies.put(name, world.agency(kind, name, "X")));
    }

    private void types() {
        seed.where("100% các trường hợp", "{target-victims-served} các trường hợp")
                .where("100% các địa phương", "{target-places-informed} các địa phương")
                .where("100% cán bộ", "{target-officers-trained} cán bộ");
        Wording typed = seed.typed(world.open(committee, draft).tokens(), "");
        assertThat(typed.body().tokens()).hasSizeGreaterThan(25);
        world.types(
                committee,
                draft,
                new Wording(
                        typed.title(),
                        typed.addressees(),
                        typed.copies(),
                        typed.filed(),
                        "",
                        world.post(committee, "Phó Chủ tịch"),
                        typed.body()));
    }

    @Test
    void itsSentencesAroundLivePlacesGiveItBack() {
        assertThat(printed()).isEqualTo(seed.text());
    }

    @Test
    void eachTargetChangesExactlyItsPlace() {
        changes(StatedSubject.TARGET_VICTIMS_SERVED, "100% các trường hợp", "95% các trường hợp");
        changes(StatedSubject.TARGET_PLACES_INFORMED, "100% các địa phương", "95% các địa phương");
        changes(StatedSubject.TARGET_OFFICERS_TRAINED, "100% cán bộ", "95% cán bộ");
    }

    @Test
    void eachPaperAndNumberChangesExactlyItsPlace() {
        corrects(plan, "4216", "4215/KH-UBND", "4216/KH-UBND");
        corrects(decision, "194", "193/QĐ-TTg", "194/QĐ-TTg");
        String before = printed();
        HotlineId line = world.as(lead, () -> hotlines.on(TODAY)).getFirst().id();
        world.as(lead, () -> hotlines.end(lead, line, TODAY.minusDays(1)));
        world.as(lead, () -> hotlines.open(lead, "18001582", "Tổng đài tỉnh", HotlineLevel.PROVINCE, "báo tin", TODAY));
        assertThat(before).containsOnlyOnce("18001581");
        assertThat(printed()).isEqualTo(before.replace("18001581", "18001582"));
    }

    private void changes(StatedSubject target, String was, String is) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        assertThat(world.as(lead, () -> statements.correct(lead, id(target), 1, percent(target, 95), "giao lại")))
                .isEmpty();
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    private void corrects(DocumentId id, String number, String was, String is) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        assertThat(world.as(lead, () -> {
                    RegisteredDocument stood = documents.find(id).orElseThrow();
                    return documents.correct(lead, id, stood.version(), numbered(stood.facts(), number), "ghi nhầm");
                }))
                .isEmpty();
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    private static DocumentFacts numbered(DocumentFacts facts, String number) {
        return new DocumentFacts(
                facts.type(),
                number,
                facts.symbol(),
                facts.day(),
                facts.month(),
                facts.issuers(),
                facts.subject(),
                facts.asks(),
                facts.due());
    }

    private static StatementFacts percent(StatedSubject target, long percent) {
        return new StatementFacts(target, FigureKind.EXACT, percent, YEAR, Set.of(), "", "", false);
    }

    private static StatementId id(StatedSubject subject) {
        return new StatementId(
                UUID.nameUUIDFromBytes(subject.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private String printed() {
        return SeedPaper.printed(world.open(committee, draft).document());
    }
}
