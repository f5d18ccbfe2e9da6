package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CannotReturnTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "<html/>", "PK\u0003\u0004"})
    void whatIsNoZipIsNoDocx(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(CannotReturn.NOT_A_DOCX);
    }

    @Test
    void aZipWithoutATextIsNoDocx() {
        assertThat(TakenOut.edited().without("word/document.xml").refused()).isEqualTo(CannotReturn.NOT_A_DOCX);
    }

    @Test
    void aFileLockedByAPasswordIsNamedSo() throws IOException {
        assertThat(refused(compound("EncryptedPackage"))).isEqualTo(CannotReturn.ENCRYPTED);
        assertThat(refused(compound("WordDocument"))).isEqualTo(CannotReturn.NOT_A_DOCX);
    }

    @Test
    void macrosAreRefusedHoweverTheyCome() {
        assertThat(TakenOut.edited().with("word/vbaProject.bin", "x").refused()).isEqualTo(CannotReturn.MACROS);
        assertThat(TakenOut.edited().with("WORD/vbaData.xml", "<x/>").refused()).isEqualTo(CannotReturn.MACROS);
        assertThat(TakenOut.edited()
                        .typeAs(
                                "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")
                        .refused())
                .isEqualTo(CannotReturn.MACROS);
        assertThat(TakenOut.edited()
                        .related(
                                "<Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"x.bin\"/>")
                        .refused())
                .isEqualTo(CannotReturn.MACROS);
    }

    @Test
    void filesWithinTheFileAreRefused() {
        assertThat(TakenOut.edited().with("word/embeddings/oleObject1.bin", "x").refused())
                .isEqualTo(CannotReturn.EMBEDDED_OBJECT);
        assertThat(TakenOut.edited().with("word/activeX/activeX1.xml", "<x/>").refused())
                .isEqualTo(CannotReturn.EMBEDDED_OBJECT);
        assertThat(TakenOut.edited()
                        .typing("<w:sectPr>", "<w:p><w:r><w:object/></w:r></w:p>$0")
                        .refused())
                .isEqualTo(CannotReturn.EMBEDDED_OBJECT);
        assertThat(TakenOut.edited()
                        .typing("<w:sectPr>", "<w:altChunk r:id=\"x\"/>$0")
                        .refused())
                .isEqualTo(CannotReturn.EMBEDDED_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "image", "frame", "subDocument"})
    void linksThatLoadSomethingAreRefused(String kind) {
        assertThat(TakenOut.edited().related(outside(kind)).refused()).isEqualTo(CannotReturn.OUTSIDE_LINK);
    }

    @Test
    void aTemplateNamedInTheSettingsIsRefused() {
        assertThat(TakenOut.edited()
                        .with(
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + outside("attachedTemplate") + "</Relationships>")
                        .refused())
                .isEqualTo(CannotReturn.OUTSIDE_LINK);
    }

    @Test
    void anOrdinaryLinkIsHarmlessAndItsWordsAreTaken() {
        assertThat(TakenOut.edited()
                        .related(outside("hyperlink"))
                        .typing(
                                "<w:p><w:pPr><w:pStyle w:val=\"part\"/>",
                                "<w:p><w:hyperlink r:id=\"x\"><w:r><w:t>trang tin</w:t></w:r></w:hyperlink></w:p>$0")
                        .returned()
                        .body()
                        .typed())
                .contains("\n\ntrang tin\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDEAUTO c:\\x", " INCLUDEPICTURE \"http://a/b\"", "includetext x", " LINK Excel"})
    void fieldsThatLoadSomethingAreRefused(String instruction) {
        String typed = instruction.replace("\\", "\\\\");
        assertThat(TakenOut.edited()
                        .typing(
                                "<w:sectPr>",
                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>" + typed
                                        + "</w:instrText></w:r></w:p>$0")
                        .refused())
                .isEqualTo(CannotReturn.OUTSIDE_LINK);
        assertThat(TakenOut.edited()
                        .typing("<w:sectPr>", "<w:p><w:fldSimple w:instr='" + typed + "'/></w:p>$0")
                        .refused())
                .isEqualTo(CannotReturn.OUTSIDE_LINK);
    }

    @Test
    void whatIsTooLargeIsRefusedPackedAndUnpacked() throws IOException {
        assertThat(refused(new byte[DocxArchive.LARGEST + 1])).isEqualTo(CannotReturn.TOO_LARGE);
        assertThat(refused(bomb(1, DocxArchive.LARGEST_UNPACKED + 1))).isEqualTo(CannotReturn.TOO_LARGE);
        assertThat(refused(bomb(DocxArchive.MOST_PARTS + 1, 1))).isEqualTo(CannotReturn.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE w>"
            })
    void declaredEntitiesAreRefused(String declaration) {
        assertThat(TakenOut.edited().typing("<w:document", declaration + "$0").refused())
                .isEqualTo(CannotReturn.DECLARED_ENTITIES);
    }

    @Test
    void whatCannotBeReadToItsEndIsBroken() {
        byte[] whole = TakenOut.docx();

        assertThat(TakenOut.edited().typing("</w:body>", "").refused()).isEqualTo(CannotReturn.BROKEN);
        assertThat(TakenOut.edited()
                        .typing("<w:body>", "<w:body>" + "<w:p>".repeat(300))
                        .refused())
                .isEqualTo(CannotReturn.BROKEN);
        assertThat(TakenOut.edited().with("Word/document.xml", "<x/>").refused())
                .isEqualTo(CannotReturn.BROKEN);
        assertThat(refused(java.util.Arrays.copyOf(whole, 9_000))).isIn(CannotReturn.BROKEN, CannotReturn.NOT_A_DOCX);
    }

    private static CannotReturn refused(byte[] file) {
        return ((ReturnedDocument.Refused) ReturnedDocument.read(file)).why();
    }

    private static String outside(String kind) {
        return "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"http://127.0.0.1:1/x\" TargetMode=\"External\"/>";
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), stream);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] bomb(int parts, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part + ".xml"));
                zip.write(new byte[length]);
            }
        }
        return bytes.toByteArray();
    }
}
