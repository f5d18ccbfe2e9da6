package vn.loive.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.documents.DocumentFacts;
import vn.loive.documents.DocumentId;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Period;

/** What looks wrong about a document, rule by rule. */
class WarningRulesTests {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh";

    @Test
    void theLettersOfABoardDoNotFitAPeoplesCommittee() {
        assertThat(SymbolRules.warnings(facts("37", "KH-BCĐ", day(2021, 2, 4), "Ủy ban nhân dân Tỉnh")))
                .containsExactly(DocumentWarning.of(WarningKind.OTHER_ISSUER, "BCĐ", "Ủy ban nhân dân Tỉnh"));
        assertThat(SymbolRules.warnings(facts("104", "KH-BCĐ", day(2021, 5, 11), "Ban Chỉ đạo 138/ĐP")))
                .isEmpty();
        assertThat(SymbolRules.warnings(facts("5645", "UBND-NC", day(2021, 10, 26), COMMITTEE)))
                .isEmpty();
        assertThat(SymbolRules.warnings(facts("48", "-CT/TW", day(2010, 10, 22), "Bộ Chính trị")))
                .isEmpty();
        assertThat(SymbolRules.warnings(
                        facts("162", "PCTNXH-HTNNTT", day(2021, 5, 27), "Cục Phòng, chống tệ nạn xã hội")))
                .isEmpty();
    }

    @Test
    void misspeltLettersAreToldWithThoseThatAreMeant() {
        assertThat(SymbolRules.warnings(
                        facts("2467", "QCPH-LĐTĐBXH-CA-BP-SNgV", day(2022, 9, 24), "Sở Lao động", "Công an tỉnh")))
                .containsExactly(DocumentWarning.of(WarningKind.MISSPELT, "LĐTĐBXH", "LĐTBXH"));
        assertThat(SymbolRules.warnings(facts("24", "2012/TTLT-BLĐTĐ-BNV-BTC", day(2012, 10, 22), "Bộ A", "Bộ B")))
                .containsExactly(DocumentWarning.of(WarningKind.MISSPELT, "BLĐTĐ", "BLĐTBXH"));
    }

    @Test
    void aNumberMuchSmallerThanTheYearBeforeIsAHintOnly() {
        RegisteredDocument before = document("5645", "UBND-NC", day(2021, 10, 26));
        RegisteredDocument after = document("367", "UBND-NC", day(2022, 9, 30));

        assertThat(NumberOrder.warnings(after, List.of(before, after)))
                .containsExactly(DocumentWarning.of(WarningKind.MUCH_SMALLER, before.shortCitation()))
                .allMatch(warning -> warning.kind().hint());
        assertThat(NumberOrder.warnings(before, List.of(before, after))).isEmpty();
        assertThat(NumberOrder.warnings(document("3000", "UBND-NC", day(2022, 9, 30)), List.of(before)))
                .isEmpty();
        assertThat(NumberOrder.warnings(document("12", "UBND-NC", day(2022, 1, 4)), List.of(before)))
                .isEmpty();
    }

    @Test
    void numberAndDayRunTogetherWithinOneSeriesAndYear() {
        RegisteredDocument march = document("68", "KH-UBND", day(2021, 3, 4));

        assertThat(NumberOrder.warnings(document("60", "KH-UBND", day(2021, 4, 4)), List.of(march)))
                .extracting(DocumentWarning::kind)
                .containsExactly(WarningKind.OUT_OF_ORDER);
        assertThat(NumberOrder.warnings(document("70", "KH-UBND", day(2021, 3, 4)), List.of(march)))
                .isEmpty();
        assertThat(NumberOrder.warnings(document("60", "QĐ-UBND", day(2021, 4, 4)), List.of(march)))
                .isEmpty();
        assertThat(NumberOrder.warnings(document("60", "KH-UBND", day(2022, 4, 4)), List.of(march)))
                .isEmpty();
    }

    @Test
    void aRegulationOlderThanTheOneAboveItIsToBeReviewed() {
        RegisteredDocument local = document("4659", "QĐ-UBND", day(2015, 12, 9));
        RegisteredDocument central = document("2548", "QCPH", day(2022, 7, 18));

        assertThat(LinkRules.warning(local, LinkKind.MIRRORS, central))
                .contains(DocumentWarning.of(WarningKind.OLDER_THAN_PARENT, central.shortCitation()));
        assertThat(LinkRules.warning(local, LinkKind.ANSWERS, central)
                        .orElseThrow()
                        .kind())
                .isEqualTo(WarningKind.ANSWERED_BEFORE_ASKED);
        assertThat(LinkRules.warning(local, LinkKind.CITES, central)).isEmpty();
        assertThat(LinkRules.warning(central, LinkKind.MIRRORS, local)).isEmpty();
    }

    @Test
    void threeYearsInATitleAreHeldAgainstThePeriod() {
        Period short3 = new Period(day(2020, 12, 1), day(2023, 10, 16));

        assertThat(TitlePeriod.warning("sơ kết 03 năm thực hiện Công ước", short3))
                .contains(DocumentWarning.of(WarningKind.TITLE_PERIOD, "3", "2", "10"));
        assertThat(TitlePeriod.warning("sơ kết 3 năm", new Period(day(2020, 10, 17), day(2023, 10, 16))))
                .isEmpty();
        assertThat(TitlePeriod.warning("sơ kết 3 năm", new Period(day(2019, 1, 1), day(2023, 10, 16))))
                .isPresent();
        assertThat(TitlePeriod.warning("công tác tháng 8 năm 2021", short3)).isEmpty();
        assertThat(TitlePeriod.warning("kế hoạch năm 2021", short3)).isEmpty();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static DocumentFacts facts(String number, String symbol, LocalDate day, String... issuers) {
        return DocumentScenario.plan(number, symbol, day, issuers);
    }

    private static RegisteredDocument document(String number, String symbol, LocalDate day) {
        return new RegisteredDocument(
                new DocumentId(UUID.randomUUID()), null, null, facts(number, symbol, day, COMMITTEE), 1, null);
    }
}
