package vn.loive.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.loive.demonstration.TextTable.Row;

/** The documents that the four provinces cite are told once each, with the days between them that the sources have. */
class CitedDocumentsTests {

    private static final Map<String, Row> DOCUMENTS =
            TextTable.read("documents").stream().collect(Collectors.toMap(row -> row.text("key"), Function.identity()));
    private static final List<Row> LINKS = TextTable.read("document-links");

    @Test
    void fortyTwoDocumentsOfWhichTwentySevenAreNumberedTwelveNamedAndThreeDrafts() {
        assertThat(DOCUMENTS).hasSize(42);
        assertThat(DOCUMENTS.values().stream().filter(row -> !row.text("number").isEmpty()))
                .hasSize(27);
        assertThat(DOCUMENTS.values().stream().filter(row -> row.text("symbol").isEmpty()))
                .hasSize(12);
        assertThat(DOCUMENTS.values().stream().filter(row -> !row.text("month").isEmpty()))
                .hasSize(3);
    }

    @Test
    void theDaysBetweenThemAreThoseOfTheSources() {
        assertThat(days("kh68", "qd193")).isEqualTo(23);
        assertThat(days("qd521", "qd193")).isEqualTo(58);
        assertThat(days("kh103", "qd193")).isEqualTo(105);
        assertThat(days("kh4215", "qd193")).isEqualTo(150);
        assertThat(days("qd910", "qd402")).isEqualTo(96);
        assertThat(days("qcph2467", "qcph2548")).isEqualTo(68);
        assertThat(days("bc207", "cv3131")).isEqualTo(41);
        assertThat(days("cv1001", "kh104")).isEqualTo(38);
        assertThat(days("cv1001", "cv162")).isEqualTo(22);
    }

    @Test
    void whatTheSourceDoesNotSayIsMarkedAsDerived() {
        assertThat(LINKS.stream().filter(row -> !row.text("derived").isEmpty()).map(row -> row.text("source")))
                .contains("kh103", "kh4215", "qcph2467")
                .doesNotContain("kh68", "qd521", "bc207");
    }

    private static long days(String source, String target) {
        assertThat(LINKS)
                .anyMatch(row -> row.text("source").equals(source)
                        && row.text("target").equals(target)
                        && !row.text("kind").equals("CITES"));
        return ChronoUnit.DAYS.between(day(target), day(source));
    }

    private static LocalDate day(String key) {
        return Objects.requireNonNull(DOCUMENTS.get(key)).requiredDay("day");
    }
}
