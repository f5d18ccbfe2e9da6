package vn.loive.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.loive.shared.ProvinceCode;

class RegisteredDocumentTests {

    @Test
    void aTextCitesNumberDayAndIssuer() {
        assertThat(document("Công văn", "162", LocalDate.of(2021, 5, 27)).citation())
                .isEqualTo("Công văn số 162/PCTNXH-HTNNTT ngày 27/5/2021 của Cục Phòng, chống tệ nạn xã hội");
    }

    @Test
    void inShortTheIssuerIsLeftOut() {
        assertThat(document("Kế hoạch", "37", LocalDate.of(2021, 2, 4)).shortCitation())
                .isEqualTo("Kế hoạch số 37/PCTNXH-HTNNTT ngày 04/02/2021");
    }

    @Test
    void aPartyDirectiveKeepsItsDash() {
        assertThat(facts("Chỉ thị", "48", "-CT/TW", LocalDate.of(2010, 10, 22), null)
                        .shortCitation())
                .isEqualTo("Chỉ thị số 48-CT/TW ngày 22/10/2010");
    }

    @Test
    void aBlankNumberOrDayMakesADraft() {
        DocumentFacts letter = facts("Công văn", "", "SNGV-LSLTBC", null, YearMonth.of(2020, 9));

        assertThat(letter.standing()).isEqualTo(DocumentStanding.DRAFT);
        assertThat(letter.shortCitation()).isEqualTo("Công văn số …/SNGV-LSLTBC tháng 9 năm 2020 (dự thảo)");
        assertThat(facts("Kế hoạch", "12", "KH-UBND", null, null).standing()).isEqualTo(DocumentStanding.DRAFT);
    }

    @Test
    void aLawIsCitedByItsName() {
        DocumentFacts law = facts("Luật", "", "", null, null);

        assertThat(law.standing()).isEqualTo(DocumentStanding.NAMED);
        assertThat(law.shortCitation()).isEqualTo("Luật Phòng, chống mua bán người");
        assertThat(law.year()).isEmpty();
    }

    @Test
    void aNumberNeedsItsSymbolAndADueDayAQuestion() {
        assertThatIllegalArgumentException().isThrownBy(() -> facts("Luật", "12", "", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts("Kế hoạch", "12", "KH", LocalDate.of(2021, 1, 4), YearMonth.of(2021, 1)));
    }

    private static DocumentFacts facts(
            String type, String number, String symbol, @Nullable LocalDate day, @Nullable YearMonth month) {
        return new DocumentFacts(
                type, number, symbol, day, month, List.of(), "Phòng, chống mua bán người", false, null);
    }

    private static RegisteredDocument document(String type, String number, LocalDate day) {
        return new RegisteredDocument(
                new DocumentId(UUID.randomUUID()),
                new ProvinceCode("87"),
                type,
                number,
                "PCTNXH-HTNNTT",
                day,
                null,
                "Cục Phòng, chống tệ nạn xã hội",
                "hưởng ứng ngày phòng, chống mua bán người");
    }
}
