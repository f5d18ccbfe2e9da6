package vn.loive.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DocxRoleTests {

    @Test
    void everyStyleOfTheTypesetterHasItsRole() {
        assertThat(Jsoup.parse(TakenOut.edited().text("word/styles.xml"), Parser.xmlParser())
                        .select("w|style[w:type=paragraph]"))
                .filteredOn(style -> !style.attr("w:styleId").matches("normal|page-number|body|table-.*"))
                .isNotEmpty()
                .allSatisfy(style -> assertThat(
                                DocxRole.of(style.select("w|name").attr("w:val"))
                                        .name())
                        .isEqualTo(style.attr("w:styleId").replace('-', '_').toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void everyOtherStyleIsBody() {
        assertThat(DocxRole.of("Nội dung")).isEqualTo(DocxRole.BODY);
        assertThat(DocxRole.of("List Paragraph")).isEqualTo(DocxRole.BODY);
        assertThat(DocxRole.of("Heading 2")).isEqualTo(DocxRole.SECTION);
    }
}
