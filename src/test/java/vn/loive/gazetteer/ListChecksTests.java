package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.gazetteer.ListProblem.Kind;

/** A list with anything wrong in it is refused, and every wrong line is named. */
class ListChecksTests {

    private static final String BASES = "key,text,verified\nnq,Nghị quyết thí dụ,false\n";
    private static final String UNITS = """
            code,name,parent,from,to,basis,becomes
            97,Tỉnh Thí Dụ,,2016-01-01,2025-06-30,nq,97
            97,Tỉnh Thí Dụ,,2025-07-01,,nq,
            997,Huyện Giả Định,97,2016-01-01,2025-06-30,nq,
            99901,Xã Thử Một,997,2016-01-01,2025-06-30,nq,99903
            99902,Xã Thử Hai,997,2016-01-01,2025-06-30,nq,99903~ 99904~
            99903,Xã Thử Ba,97,2025-07-01,,nq,
            99904,Xã Thử Bốn,97,2025-07-01,,nq,
            """;

    @Test
    void aRightListHasNoProblems() {
        assertThat(problems(UNITS, BASES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "9,Tỉnh Thử,,2016-01-01,,nq, | BAD_CODE",
                "9999,Xã Thử,97,2016-01-01,,nq, | BAD_CODE",
                "98,,,2016-01-01,,nq, | NO_NAME",
                "98,Tỉnh Thử,,2016-02-30,,nq, | BAD_DAY",
                "98,Tỉnh Thử,,,,nq, | BAD_DAY",
                "98,Tỉnh Thử,,2016-01-01,2016-1-1,nq, | BAD_DAY",
                "98,Tỉnh Thử,,2016-01-01,2015-12-31,nq, | FROM_AFTER_TO",
                "98,Tỉnh Thử,,2016-01-01,,luat, | UNKNOWN_BASIS",
                "98,Tỉnh Thử,,2016-01-01,,nq | WRONG_CELLS",
                "97,Tỉnh Thí Dụ,,2025-07-01,,nq, | DUPLICATE",
                "97,Tỉnh Thí Dụ,,2026-01-01,,nq, | OVERLAP",
                "98,Tỉnh Thử,97,2016-01-01,,nq, | PARENT_LEVEL",
                "998,Huyện Thử,,2016-01-01,,nq, | PARENT_LEVEL",
                "998,Huyện Thử,997,2016-01-01,,nq, | PARENT_LEVEL",
                "99905,Xã Thử,99901,2016-01-01,,nq, | PARENT_LEVEL",
                "99905,Xã Thử,996,2016-01-01,,nq, | NO_PARENT",
                "99905,Xã Thử,997,2016-01-01,,nq, | NO_PARENT",
                "99905,Xã Thử,97,2015-12-31,,nq, | NO_PARENT",
                "99905,Xã Thử,97,2025-07-01,,nq,99903 | NO_END",
                "99905,Xã Thử,97,2016-01-01,2024-12-31,nq,99903 | NO_SUCCESSOR",
                "99905,Xã Thử,97,2016-01-01,2025-06-30,nq,97 | SUCCESSOR_LEVEL",
                "99905,Xã Thử,97,2016-01-01,2025-06-30,nq,99905 | CYCLE",
                "99905,Xã Thử,97,2016-01-01,2025-06-30,nq,99903 99904 | WHOLE_TWICE",
                "99905,Xã Thử,97,2016-01-01,2025-06-30,nq,99903 99904~ | WHOLE_TWICE",
                "99905,Xã Thử,97,2016-01-01,2025-06-30,nq,99903~ 99903~ | DUPLICATE"
            })
    void aWrongLineIsNamedWithItsNumber(String line, Kind kind) {
        assertThat(problems(UNITS + line + "\n", BASES))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind))
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(9));
    }

    @Test
    void unitsThatGoIntoEachOtherOnOneDayAreACircle() {
        String circle = """
                99905,Xã Thử Năm,97,2016-01-01,2025-06-30,nq,99906
                99906,Xã Thử Sáu,97,2016-01-01,2025-06-30,nq,99905
                """;
        assertThat(problems(UNITS + circle, BASES))
                .extracting(ListProblem::kind)
                .containsExactly(Kind.CYCLE, Kind.CYCLE);
    }

    @Test
    void aParentThatMovesToAnotherProvinceDividesItsCommunes() {
        String moved = """
                98,Tỉnh Thử,,2016-01-01,,nq,
                998,Huyện Thử,97,2016-01-01,2018-12-31,nq,998
                998,Huyện Thử,98,2019-01-01,,nq,
                99905,Xã Thử,998,2016-01-01,,nq,
                """;
        assertThat(problems(UNITS + moved, BASES)).extracting(ListProblem::kind).containsExactly(Kind.TWO_PROVINCES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "97,997,Thử,MAIN,2016-01-01,,nq | GATE_PLACE",
                "97,99903,Thử,MAIN,2025-06-30,,nq | GATE_PLACE",
                "98,99903,Thử,MAIN,2025-07-01,,nq | GATE_PLACE",
                "97,99903,Thử,LARGE,2025-07-01,,nq | BAD_WORD",
                "997,99903,Thử,MAIN,2025-07-01,,nq | BAD_CODE"
            })
    void aGateStandsInAPlaceOfItsProvinceThroughItsLife(String line, Kind kind) {
        String gates = "province,place,name,kind,from,to,basis\n" + line + "\n";
        assertThat(problems(UNITS, BASES, gates)).extracting(ListProblem::kind).containsExactly(kind);
    }

    @Test
    void everythingThatIsWrongIsListedAtOnce() {
        String wrong = "x,,,,,,\n98,Tỉnh Thử,,2016-01-01,2015-01-01,luat,\n";
        assertThat(problems(UNITS + wrong, BASES))
                .extracting(ListProblem::line, ListProblem::kind)
                .extracting(Object::toString)
                .containsExactly(
                        "(9, BAD_CODE)",
                        "(9, NO_NAME)",
                        "(9, BAD_DAY)",
                        "(9, UNKNOWN_BASIS)",
                        "(10, FROM_AFTER_TO)",
                        "(10, UNKNOWN_BASIS)");
    }

    @Test
    void aFileOfAnotherKindOrLettersIsRefused() {
        assertThat(problems("ma;ten\n")).extracting(ListProblem::kind).containsExactly(Kind.UNKNOWN_HEADING);
        assertThat(problems("")).extracting(ListProblem::kind).containsExactly(Kind.UNKNOWN_HEADING);
        ListFile latin = new ListFile("tep.csv", "Đ".getBytes(StandardCharsets.UTF_16BE));
        assertThat(ListReader.read(List.of(latin)).problems())
                .extracting(ListProblem::kind)
                .containsAnyOf(Kind.NOT_UTF8, Kind.UNKNOWN_HEADING);
    }

    @Test
    void namesAreKeptComposedAndQuotedCellsMayHoldCommas() {
        String bases = "key,text,verified\nnq,\"Nghị quyết 1, \"\"thí dụ\"\"\",true\n";
        var content = ListReader.read(files(UNITS.replace("Thử Một", "Thu\u031b\u0309 Mo\u0323\u0302t"), bases));
        assertThat(content.problems()).isEmpty();
        assertThat(content.units())
                .anySatisfy(row -> assertThat(row.name()).isEqualTo("Xã Thử Một"))
                .allSatisfy(row -> assertThat(row.basis().text()).isEqualTo("Nghị quyết 1, \"thí dụ\""));
    }

    @Test
    void theListThatComesWithTheProgramIsRight() {
        assertThat(problems(FirstList.files())).isEmpty();
    }

    private static List<ListProblem> problems(String... texts) {
        return problems(files(texts));
    }

    private static List<ListProblem> problems(List<ListFile> files) {
        var content = ListReader.read(files);
        var index = new ListIndex(List.of(), content.units());
        return Stream.concat(
                        content.problems().stream(), ListChecks.check(content.units(), content.gates(), index).stream())
                .collect(Collectors.toList());
    }

    private static List<ListFile> files(String... texts) {
        return Stream.of(texts)
                .map(text -> new ListFile("tep.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
