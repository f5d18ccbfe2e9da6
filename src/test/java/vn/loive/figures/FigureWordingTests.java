package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.loive.figures.FigureWording.ENGLISH;
import static vn.loive.figures.FigureWording.VIETNAMESE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.figures.Figure.AtLeast;
import vn.loive.figures.Figure.Exact;
import vn.loive.figures.Figure.MoreThan;
import vn.loive.figures.Figure.NilInformation;
import vn.loive.figures.Figure.NotApplicable;
import vn.loive.figures.Figure.NotCounted;
import vn.loive.figures.Figure.NotSubmitted;
import vn.loive.figures.Figure.Suppressed;
import vn.loive.figures.Figure.ZeroInPeriod;
import vn.loive.figures.Figure.ZeroToDate;
import vn.loive.shared.Period;

class FigureWordingTests {

    private static final List<Gap> GAPS = List.of(
            new Gap("Sở LĐTBXH", Gap.Why.NOT_COUNTED),
            new Gap("Hội LHPN tỉnh", Gap.Why.NOT_COUNTED),
            new Gap("Sở Ngoại vụ", Gap.Why.NIL_INFORMATION),
            new Gap("Huyện Thí Dụ", Gap.Why.NOT_SUBMITTED));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | SPECIAL_PAGES | 01 chuyên trang | 1 special page
            181 | NEWSPAPER_COPIES | 181 tờ báo | 181 newspaper copies
            756 | BROADCASTS | 756 lượt | 756 broadcasts
            48 | BANNERS | 48 băng rôn | 48 banners
            3 | FACILITIES | 03 cơ sở | 3 facilities
            9 | TEAMS | 09 đội | 9 teams
            10 | SESSIONS | 10 buổi | 10 sessions
            1200000 | PEOPLE | 1.200.000 người | 1,200,000 people
            """)
    void countsAreWrittenAsDocumentsWriteThem(long quantity, Unit unit, String vietnamese, String english) {
        var figure = new Exact(quantity, unit);
        assertThat(VIETNAMESE.document(figure)).isEqualTo(vietnamese);
        assertThat(ENGLISH.document(figure)).isEqualTo(english);
    }

    @Test
    void aBoundIsPartOfTheNumber() {
        var moreThan = new MoreThan(3000, Unit.ATTENDANCES);
        assertThat(VIETNAMESE.document(moreThan)).isEqualTo("hơn 3.000 lượt người");
        assertThat(ENGLISH.document(moreThan)).isEqualTo("more than 3,000 attendances");
        var atLeast = new AtLeast(new Exact(253, Unit.SESSIONS), GAPS);
        assertThat(VIETNAMESE.document(atLeast)).isEqualTo("ít nhất 253 buổi");
        assertThat(ENGLISH.document(atLeast)).isEqualTo("at least 253 sessions");
    }

    @Test
    void anIncompleteStrictBoundKeepsTheStrongerWordAndTheShapeOfTheIncomplete() {
        var figure = VIETNAMESE.screen(new AtLeast(new MoreThan(3000, Unit.ATTENDANCES), GAPS));
        assertThat(figure)
                .isEqualTo(new WrittenFigure("fig fig-part", "hơn", "3.000", "lượt người", "hơn 3.000 lượt người"));
    }

    @Test
    void aPageGetsThePiecesOfAFigure() {
        assertThat(VIETNAMESE.screen(new Exact(3, Unit.FACILITIES)))
                .isEqualTo(new WrittenFigure("fig", "", "03", "cơ sở", "03 cơ sở"));
        assertThat(VIETNAMESE.screen(new MoreThan(3000, Unit.ATTENDANCES)))
                .isEqualTo(new WrittenFigure("fig fig-least", "hơn", "3.000", "lượt người", "hơn 3.000 lượt người"));
        assertThat(VIETNAMESE.screen(new AtLeast(new Exact(253, Unit.SESSIONS), GAPS)))
                .isEqualTo(new WrittenFigure("fig fig-part", "ít nhất", "253", "buổi", "ít nhất 253 buổi"));
    }

    @Test
    void aZeroSaysItsDaysOnAPageAndOnlyItselfInASentence() {
        var zero = new ZeroInPeriod(Unit.VICTIMS, Period.of(YearMonth.of(2021, 7)));
        assertThat(VIETNAMESE.screen(zero))
                .isEqualTo(new WrittenFigure("fig fig-zero", "", "0", "tháng 7/2021", "không phát sinh, tháng 7/2021"));
        assertThat(VIETNAMESE.screen(zero).zero()).isTrue();
        assertThat(VIETNAMESE.document(zero)).isEqualTo("không phát sinh");
        assertThat(ENGLISH.screen(zero).words()).isEqualTo("none, July 2021");
        var toDate = new ZeroToDate(Unit.VICTIMS, LocalDate.of(2020, 12, 1));
        assertThat(VIETNAMESE.screen(toDate))
                .isEqualTo(new WrittenFigure("fig fig-since", "", "0", "từ 12/2020", "chưa phát sinh, từ 12/2020"));
        assertThat(VIETNAMESE.document(toDate)).isEqualTo("chưa phát sinh");
        assertThat(ENGLISH.screen(toDate).words()).isEqualTo("none so far, since December 2020");
    }

    @Test
    void noKindOfNothingIsEverWrittenAsANumber() {
        assertThat(VIETNAMESE.screen(new NilInformation(Unit.VICTIMS)))
                .isEqualTo(phrase("nil", "không nhận thông tin"));
        assertThat(VIETNAMESE.screen(new NotCounted(Unit.VICTIMS))).isEqualTo(phrase("blank", "chưa nêu số"));
        assertThat(VIETNAMESE.screen(new NotSubmitted(Unit.VICTIMS))).isEqualTo(phrase("missing", "chưa nộp"));
        assertThat(VIETNAMESE.screen(new NotApplicable(Unit.VICTIMS))).isEqualTo(phrase("na", "không thuộc nhiệm vụ"));
        assertThat(VIETNAMESE.screen(new Suppressed(Unit.VICTIMS))).isEqualTo(phrase("hidden", "ẩn, dưới ngưỡng"));
        assertThat(ENGLISH.document(new Suppressed(Unit.VICTIMS))).isEqualTo("withheld, below threshold");
        assertThat(VIETNAMESE.screen(new NotCounted(Unit.VICTIMS)).zero()).isFalse();
    }

    @Test
    void theNoteNamesWhoIsMissingTheWeightiestFirst() {
        var figure = new AtLeast(new Exact(253, Unit.SESSIONS), GAPS);
        assertThat(VIETNAMESE.missing(figure))
                .isEqualTo("02 cơ quan chưa nêu số buổi: Hội LHPN tỉnh, Sở LĐTBXH; 01 cơ quan chưa nộp: Huyện Thí Dụ; "
                        + "01 cơ quan không nhận thông tin: Sở Ngoại vụ");
        assertThat(ENGLISH.missing(figure))
                .isEqualTo("2 gave no number of sessions: Hội LHPN tỉnh, Sở LĐTBXH; 1 not submitted: Huyện Thí Dụ; "
                        + "1 received no information: Sở Ngoại vụ");
        assertThat(VIETNAMESE.missing(new Exact(253, Unit.SESSIONS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-01 | 2021-07-31 | tháng 7/2021 | July 2021
            2021-02-01 | 2021-02-28 | tháng 02/2021 | February 2021
            2021-03-01 | 2021-03-31 | tháng 3/2021 | March 2021
            2021-10-01 | 2021-10-31 | tháng 10/2021 | October 2021
            2021-01-01 | 2021-12-31 | năm 2021 | 2021
            2021-07-05 | 2021-08-31 | từ 05/7/2021 đến 31/8/2021 | 5 July 2021 to 31 August 2021
            """)
    void periodsAreSaidAsBrieflyAsTheyAllow(LocalDate from, LocalDate to, String vietnamese, String english) {
        var zero = new ZeroInPeriod(Unit.VICTIMS, new Period(from, to));
        assertThat(VIETNAMESE.screen(zero).tail()).isEqualTo(vietnamese);
        assertThat(ENGLISH.screen(zero).tail()).isEqualTo(english);
    }

    @Test
    void aStartWithinAMonthIsSaidToTheDay() {
        var zero = new ZeroToDate(Unit.VICTIMS, LocalDate.of(2020, 12, 5));
        assertThat(VIETNAMESE.screen(zero).tail()).isEqualTo("từ 05/12/2020");
        assertThat(ENGLISH.screen(zero).tail()).isEqualTo("since 5 December 2020");
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitHasItsWords(Unit unit) {
        assertThat(VIETNAMESE.unit(unit)).isNotBlank();
        assertThat(ENGLISH.unit(unit)).isNotBlank().isNotEqualTo(VIETNAMESE.unit(unit));
        assertThat(Unit.of(unit.code())).contains(unit);
    }

    @Test
    void anUnknownUnitCodeIsNoUnit() {
        assertThat(Unit.of("sheep")).isEmpty();
        assertThat(Unit.NEWSPAPER_COPIES.code()).isEqualTo("newspaper-copies");
    }

    @Test
    void vietnameseIsForAllWhoDoNotReadEnglish() {
        assertThat(FigureWording.of(Locale.UK)).isSameAs(ENGLISH);
        assertThat(FigureWording.of(Locale.FRANCE)).isSameAs(VIETNAMESE);
    }

    private static WrittenFigure phrase(String shape, String words) {
        return new WrittenFigure("fig fig-" + shape, "", words, "", words);
    }
}
