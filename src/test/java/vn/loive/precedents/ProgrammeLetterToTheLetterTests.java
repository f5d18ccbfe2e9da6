package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.agencies.AgencyKind;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentId;
import vn.loive.documents.Documents;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.SeedPaper;
import vn.loive.drafting.Wording;
import vn.loive.figures.FigureKind;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestCitation.Role;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The public letter of September 2020: its own sentences typed around live places give it back to the letter. */
@WholeProgramTest
class ProgrammeLetterToTheLetterTests {

    private static final String SCHEME =
            "“Tiếp nhận, xác minh, bảo vệ và hỗ trợ nạn nhân bị mua bán” giai đoạn 2016-2020";
    private static final Period STAGE = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 9, 30));

    @Autowired
    PaperWorld world;

    @Autowired
    Documents documents;

    private SeedPaper seed;
    private Actor office;
    private ReportRequest request;
    private DraftId draft;
    private DocumentId plan;
    private DocumentId decision;

    @BeforeEach
    void begin() {
        Optional<SeedPaper> found = SeedPaper.read("000");
        assumeTrue(found.isPresent(), "skipped: the seeds are not at LOIVE_SHARED or beside the checkout");
        seed = found.orElseThrow();
        world.begin("51", "Tỉnh Quảng Ngãi", LocalDate.of(2020, 9, 30));
        Actor lead = world.agency(AgencyKind.LEAD_DEPARTMENT, "Sở Lao động, Thương binh và Xã hội", "SLĐTBXH");
        office = world.agency(AgencyKind.FOREIGN_AFFAIRS, "Sở Ngoại vụ", "SNGV");
        world.posts(office, "Giám đốc", "Phó Giám đốc");
        plan = world.document("Kế hoạch", "105", "KH-UBND", "2020-09-01", "UBND tỉnh", "việc tổ chức tổng kết");
        request = world.request(
                lead,
                "Tổng kết Đề án",
                STAGE,
                Map.of(office, EnumSet.of(ReportItem.VICTIMS_RECEIVED)),
                List.of(
                        new RequestCitation(plan, Role.BASIS),
                        new RequestCitation(world.named("Đề án", SCHEME), Role.PROGRAMME)));
        world.answers(office, request, FigureKind.NIL_INFORMATION);
        decision = world.document("Quyết định", "910", "QĐ-UBND", "2020-06-24", "UBND tỉnh", "thỏa thuận toàn cầu");
        draft = world.begins(
                office,
                "programme-letter",
                request.id().value(),
                world.document("Chỉ thị", "48", "-CT/TW", "2010-10-22", "Bộ Chính trị", "phòng, chống tội phạm"),
                world.document("Chỉ thị", "09", "-CT/TW", "2011-12-01", "Ban Bí thư", "phong trào toàn dân"),
                world.document("Quyết định", "605", "QĐ-TTg", "2013-04-18", "Thủ tướng Chính phủ", "Công ước TOC"),
                world.document("Kế hoạch", "7452", "KH-UBND", "2016-12-22", "UBND tỉnh", "Đề án"),
                world.document("Quyết định", "677", "QĐ-UBND", "2016-04-22", "Chủ tịch UBND tỉnh", "Chương trình"),
                decision,
                world.document("Quyết định", "402", "QĐ-TTg", "2020-03-20", "Thủ tướng Chính phủ", "thỏa thuận"));
        types();
    }

    private void types() {
        Wording typed = seed.typed(world.open(office, draft).tokens(), "LSLTBC");
        assertThat(typed.body().tokens()).hasSizeGreaterThan(15);
        world.types(
                office,
                draft,
                new Wording(
                        typed.title(),
                        typed.addressees(),
                        typed.copies(),
                        typed.filed(),
                        typed.unit(),
                        world.post(office, "Phó Giám đốc"),
                        typed.body()));
    }

    @Test
    void itsSentencesAroundLivePlacesGiveItBack() {
        assertThat(printed()).isEqualTo(seed.text());
    }

    @Test
    void eachRowChangesExactlyItsPlace() {
        corrected(plan, "106", "Kế hoạch số 105/KH-UBND ngày", "Kế hoạch số 106/KH-UBND ngày");
        corrected(decision, "911", "Quyết định số 910/QĐ-UBND", "Quyết định số 911/QĐ-UBND");
        String before = printed();
        world.answers(office, request, FigureKind.ZERO_IN_PERIOD);
        assertThat(printed())
                .isEqualTo(before.replace("không nhận thông tin, chỉ đạo nào", "không có tiếp nhận nạn nhân"));
    }

    /** The register puts a number right; the issuer's name stays as it is. */
    private void corrected(DocumentId id, String number, String was, String is) {
        String before = printed();
        assertThat(before).containsOnlyOnce(was);
        world.as(office, () -> {
            var stood = documents.find(id).orElseThrow();
            DocumentFacts facts = stood.facts();
            return documents.correct(
                    office,
                    id,
                    stood.version(),
                    new DocumentFacts(
                            facts.type(),
                            number,
                            facts.symbol(),
                            facts.day(),
                            facts.month(),
                            facts.issuers(),
                            facts.subject(),
                            facts.asks(),
                            facts.due()),
                    "ghi nhầm số");
        });
        assertThat(printed()).isEqualTo(before.replace(was, is));
    }

    private String printed() {
        return SeedPaper.printed(world.open(office, draft).document());
    }
}
