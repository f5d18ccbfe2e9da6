package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.proofs.Frame.Part;
import vn.loive.proofs.NotTaken.Kind;
import vn.loive.proofs.ReturnedDocument.Returned;

class NotTakenTests {

    private static final String PART = "<w:p><w:pPr><w:pStyle w:val=\"part\"/>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMENT | <w:commentReference w:id="1"/>
            NOTE | <w:footnoteReference w:id="1"/>
            NOTE | <w:endnoteReference w:id="1"/>
            PICTURE | <w:drawing><w:t>chữ trong hình</w:t></w:drawing>
            FORMULA | <m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:t>x</w:t></m:oMath>
            HIDDEN_WORDS | <w:rPr><w:vanish/></w:rPr><w:t>chữ ẩn</w:t>
            """)
    void whatADraftCannotHoldIsNamed(Kind kind, String element) {
        Returned returned = added("<w:p><w:r><w:t>Câu có thêm</w:t></w:r><w:r>" + element + "</w:r></w:p>");

        assertThat(returned.notTaken()).containsExactly(new NotTaken(kind, "Câu có thêm"));
        assertThat(returned.body().typed()).contains("\n\nCâu có thêm\n\n");
    }

    @Test
    void wordsInABoxAreNamedOnce() {
        Returned returned = added(
                "<w:p><w:r><w:t>Xem hộp</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>");

        assertThat(returned.notTaken()).extracting(NotTaken::kind).containsExactly(Kind.PICTURE, Kind.TEXT_BOX);
        assertThat(returned.body().typed()).doesNotContain("trong hộp");
    }

    @Test
    void aForeignTableIsNamedByItsFirstWords() {
        Returned returned = added(
                "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Ô đầu</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ô trong</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>");

        assertThat(returned.notTaken()).containsExactly(new NotTaken(Kind.TABLE, "Ô đầu"));
        assertThat(returned.body().typed()).doesNotContain("Ô ");
    }

    @Test
    void changesUnderReviewAreTakenAsAccepted() {
        Returned returned = added("<w:p><w:r><w:t xml:space=\"preserve\">Giữ </w:t></w:r>"
                + "<w:ins w:id=\"1\"><w:r><w:t>thêm</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:moveFrom w:id=\"3\"><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:moveTo w:id=\"4\"><w:r><w:t>chuyển đến</w:t></w:r></w:moveTo></w:p>");

        assertThat(returned.body().typed())
                .contains("\n\nGiữ thêm\n\nchuyển đến\n\n")
                .doesNotContain("bỏ", "đi\n");
        assertThat(returned.notTaken())
                .containsExactly(
                        new NotTaken(Kind.INSERTION, "Giữ thêm"),
                        new NotTaken(Kind.DELETION, "Giữ thêm"),
                        new NotTaken(Kind.DELETION, ""),
                        new NotTaken(Kind.INSERTION, "chuyển đến"));
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() {
        Returned returned = added(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Nửa đầu </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>nửa sau</w:t></w:r></w:p>");

        assertThat(returned.body().typed()).contains("\n\nNửa đầu nửa sau\n\n");
    }

    @Test
    void aListOfTheWordProcessorBecomesItems() {
        Returned returned = added(
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>Mục tự động</w:t></w:r></w:p>");

        assertThat(returned.body().typed()).contains("\n\n- Mục tự động\n\n");
        assertThat(returned.notTaken()).containsExactly(new NotTaken(Kind.NUMBERING, "Mục tự động"));
    }

    @Test
    void wordsAfterTheFootAreOutside() {
        Returned returned = TakenOut.edited()
                .typing("<w:sectPr>", "<w:p><w:r><w:t>Chữ lạc</w:t></w:r></w:p>$0")
                .returned();

        assertThat(returned.notTaken()).containsExactly(new NotTaken(Kind.OUTSIDE_BODY, "Chữ lạc"));
        assertThat(returned.body().typed()).doesNotContain("lạc");
    }

    @Test
    void changesInHeadAndFootAreSeenByTheirWords() {
        Returned returned = TakenOut.edited()
                .typing("Số:        /BC-STD", "Số: 15/BC-STD")
                .typing(">Như trên<", ">Như trên; Công an tỉnh<")
                .returned();
        Frame before = TakenOut.edited().returned().frame();

        assertThat(returned.frame().changedFrom(before)).containsExactly(Part.NUMBER, Part.RECIPIENTS);
        assertThat(returned.frame().lines(Part.NUMBER)).containsExactly("Số: 15/BC-STD");
        assertThat(before.lines(Part.SIGNATURE)).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Giả Định");
        assertThat(before.lines(Part.ADDRESSEES))
                .isEqualTo(List.of("Kính gửi:", "- Ban Chỉ đạo thí dụ;", "- Cục Thí dụ."));
    }

    @Test
    void whatIsLongIsNamedByItsBeginning() {
        assertThat(new NotTaken(Kind.TABLE, "x".repeat(100)).where()).isEqualTo("x".repeat(60) + "…");
    }

    /** The sample with something before its first part. */
    private static Returned added(String xml) {
        return TakenOut.edited().typing(PART, xml + "$0").returned();
    }
}
