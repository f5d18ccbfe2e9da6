package vn.loive.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
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
    void aDocumentWithoutANumberIsNotRegistered() {
        assertThatIllegalArgumentException().isThrownBy(() -> document("Công văn", " ", LocalDate.of(2021, 5, 27)));
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
