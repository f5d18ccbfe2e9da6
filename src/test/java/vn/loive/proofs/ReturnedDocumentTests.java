package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Passage;
import vn.loive.manuscript.Passage.Form;
import vn.loive.manuscript.Span;
import vn.loive.proofs.ReturnedDocument.Returned;
import vn.loive.typesetting.DocumentType;
import vn.loive.typesetting.RunStyle;
import vn.loive.typesetting.TokenId;
import vn.loive.typesetting.Typesetter;

class ReturnedDocumentTests {

    private static final TokenId SESSIONS = new TokenId("sessions");
    private static final TokenId ABROAD = new TokenId("item.held-abroad");

    @Test
    void whatNobodyChangedComesBackTheSame() {
        Returned returned = TakenOut.edited().returned();

        assertThat(beside(returned).body()).isEqualTo(TakenOut.DRAFT);
        assertThat(new Manuscript(List.of(new Passage(Form.PARAGRAPH, returned.title()))).typed())
                .isEqualTo(TakenOut.TITLE);
        assertThat(returned.origin()).isEqualTo("draft 7, version 2");
        assertThat(returned.notTaken()).isEmpty();
        assertThat(returned.places())
                .extracting(place -> place.token().value(), HeldPlace::words)
                .containsExactly(
                        tuple("period", "tháng 7 năm 2021"),
                        tuple("period", "THÁNG 7 NĂM 2021"),
                        tuple("sessions", "98 buổi"),
                        tuple("slogans", "“Đi xa”, “Về gần” và “Hỏi kỹ”"),
                        tuple("agency", "Công an tỉnh"),
                        tuple("item.held-abroad", "03 lượt"),
                        tuple("agency", "Công an tỉnh"));
    }

    @Test
    void withoutTheDraftThePaperIsWhatIsKnown() {
        List<Passage> passages = TakenOut.edited().returned().body().passages();

        assertThat(passages)
                .extracting(Passage::form)
                .containsExactly(
                        Form.PARAGRAPH,
                        Form.PART,
                        Form.SECTION,
                        Form.PARAGRAPH,
                        Form.ITEM,
                        Form.POINT,
                        Form.ITEM,
                        Form.PART,
                        Form.PARAGRAPH);
        assertThat(passages.get(1).typed()).isEqualTo("# KẾT QUẢ THỰC HIỆN TRONG {period}");
        assertThat(passages.getLast().typed()).isEqualTo("Sở Thí dụ kính báo.");
    }

    @Test
    void aLetterLosesItsSign() {
        byte[] letter = Typesetter.docx(TakenOut.document(DocumentType.OFFICIAL_LETTER, TakenOut.DRAFT));
        Returned returned = EditedDocx.of(letter).returned();

        assertThat(new Manuscript(List.of(new Passage(Form.PARAGRAPH, returned.title()))).typed())
                .isEqualTo(TakenOut.TITLE);
        assertThat(returned.origin()).isEmpty();
    }

    @Test
    void aDeletedControlIsGone() {
        Returned returned = TakenOut.edited()
                .typing(
                        "<w:bookmarkStart[^>]*/><w:sdt><w:sdtPr><w:tag w:val=\"sessions\".*?</w:sdt><w:bookmarkEnd[^>]*/>",
                        "nhiều buổi")
                .returned();

        assertThat(returned.held(SESSIONS)).isEmpty();
        assertThat(returned.body().tokens()).doesNotContain(SESSIONS).contains(ABROAD);
    }

    @Test
    void aControlThatOnlyPromptsIsGone() {
        Returned returned = TakenOut.edited()
                .typing("<w:tag w:val=\"sessions\"/>", "<w:tag w:val=\"sessions\"/><w:showingPlcHdr/>")
                .typing("98 buổi", "Bấm vào đây để nhập")
                .returned();

        assertThat(returned.held(SESSIONS)).isEmpty();
        assertThat(returned.body().typed()).doesNotContain("Bấm vào đây");
    }

    @Test
    void changedWordsInAControlAreTold() {
        Returned returned = TakenOut.edited().typing("98 buổi", "99 buổi").returned();

        assertThat(returned.held(SESSIONS)).containsExactly("99 buổi");
        assertThat(beside(returned).body()).isEqualTo(TakenOut.DRAFT);
    }

    @Test
    void aCopiedControlStandsTwice() {
        Returned returned = TakenOut.edited()
                .typing("(<w:sdt><w:sdtPr><w:tag w:val=\"sessions\".*?</w:sdt>)", "$1$1")
                .returned();

        assertThat(returned.held(SESSIONS)).containsExactly("98 buổi", "98 buổi");
    }

    @Test
    void aMovedParagraphKeepsItsPlaces() {
        EditedDocx file = TakenOut.edited();
        String text = file.text("word/document.xml");
        String beginning = "<w:p><w:pPr><w:pStyle w:val=\"";
        int from = text.lastIndexOf(beginning, text.indexOf("Đã tổ chức"));
        int to = text.indexOf(beginning, from + 1);
        int part = text.indexOf(beginning + "part");
        Returned returned = beside(file.with(
                        "word/document.xml",
                        text.substring(0, part)
                                + text.substring(from, to)
                                + text.substring(part, from)
                                + text.substring(to))
                .returned());

        assertThat(returned.body().passages()).containsExactlyInAnyOrderElementsOf(TakenOut.DRAFT.passages());
        assertThat(returned.body().passages().get(1))
                .isEqualTo(TakenOut.DRAFT.passages().get(3));
    }

    @Test
    void aControlThatLibreOfficeNestedIsKnownByItsBookmark() {
        Returned returned = TakenOut.edited()
                .typing(
                        "<w:bookmarkStart w:id=\"(\\d+)\" w:name=\"(lv\\d+_sessions)\"/><w:sdt>.*?</w:sdt>",
                        "<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent><w:bookmarkStart w:id=\"$1\" w:name=\"$2\"/><w:r><w:rPr></w:rPr></w:r>"
                                + "<w:sdt><w:sdtPr><w:id w:val=\"1943619673\"/></w:sdtPr><w:sdtContent><w:r><w:t>98 buổi</w:t></w:r></w:sdtContent></w:sdt>"
                                + "</w:sdtContent></w:sdt>")
                .returned();

        assertThat(returned.held(SESSIONS)).containsExactly("98 buổi");
        assertThat(beside(returned).body()).isEqualTo(TakenOut.DRAFT);
    }

    @Test
    void placesOfOthersBecomeWords() {
        Returned returned = TakenOut.edited()
                .typing("<w:tag w:val=\"sessions\"/>", "<w:tag w:val=\"foreign_1\"/>")
                .typing("<w:bookmarkStart[^>]*_sessions\"/>", "")
                .returned();

        assertThat(beside(returned).body().typed()).contains("Đã tổ chức 98 buổi với *khẩu hiệu* {slogans}");
        assertThat(beside(returned).places())
                .extracting(place -> place.token().value())
                .doesNotContain("foreign_1");
    }

    @Test
    void newWordsHeadingsAndStylesAreTaken() {
        Returned returned = beside(TakenOut.edited()
                .typing(
                        "<w:p><w:pPr><w:pStyle w:val=\"point\"/>",
                        "<w:p><w:r><w:t>Câu </w:t></w:r><w:r><w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr><w:t>mới\u00a0A</w:t><w:tab/><w:t>B</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"section\"/></w:pPr><w:r><w:t>7. Mục mới</w:t></w:r></w:p>$0")
                .returned());

        assertThat(returned.body().passages())
                .contains(
                        new Passage(
                                Form.PARAGRAPH,
                                List.of(
                                        new Span.Words("Câu ", RunStyle.PLAIN),
                                        new Span.Words("mới A B", RunStyle.BOLD))),
                        new Passage(Form.SECTION, List.of(new Span.Words("Mục mới", RunStyle.PLAIN))));
    }

    private static Returned beside(Returned returned) {
        return returned.beside(
                TakenOut.DRAFT, token -> TakenOut.TOKENS.find(token.value()).isPresent());
    }
}
