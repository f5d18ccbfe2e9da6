package vn.loive.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.loive.figures.Gap.Why.NIL_INFORMATION;
import static vn.loive.figures.Gap.Why.NOT_COUNTED;
import static vn.loive.figures.Gap.Why.NOT_SUBMITTED;
import static vn.loive.figures.PartWhole.AGREES;
import static vn.loive.figures.PartWhole.CANNOT_TELL;
import static vn.loive.figures.PartWhole.DIFFERS;
import static vn.loive.figures.Unit.ATTENDANCES;
import static vn.loive.figures.Unit.ATTENDANCES_AND_PEOPLE;
import static vn.loive.figures.Unit.BANNERS;
import static vn.loive.figures.Unit.FACILITIES;
import static vn.loive.figures.Unit.PEOPLE;
import static vn.loive.figures.Unit.SESSIONS;
import static vn.loive.figures.Unit.VICTIMS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import vn.loive.figures.Sum.Total;
import vn.loive.shared.Period;

class FiguresTests {

    private static final Period JULY = Period.of(YearMonth.of(2021, 7));
    private static final Period AUGUST = Period.of(YearMonth.of(2021, 8));
    private static final UnitOverride SOMEBODY = new UnitOverride("Trần Minh Họa", "Bộ yêu cầu một số chung");

    @Test
    void zeroIsNotACount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exact(0, SESSIONS));
        assertThatIllegalArgumentException().isThrownBy(() -> new MoreThan(0, SESSIONS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exact(Figure.LARGEST + 1, SESSIONS));
        assertThat(new Exact(Figure.LARGEST, SESSIONS).quantity()).isEqualTo(Figure.LARGEST);
    }

    @Test
    void whatIsMissingIsAlwaysNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AtLeast(new Exact(1, SESSIONS), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gap(" ", NOT_COUNTED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Part(" ", new Exact(1, SESSIONS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotSubmitted(SESSIONS, List.of(new Gap("A", NOT_COUNTED))));
    }

    @Test
    void countsAddUp() {
        assertThat(total(new Exact(98, SESSIONS), new Exact(155, SESSIONS))).isEqualTo(new Exact(253, SESSIONS));
    }

    @Test
    void aSumWithoutSomebodysNumberIsAtLeastAndNamesThem() {
        var sum = sum(
                new Part("Công an tỉnh", new Exact(98, SESSIONS)),
                new Part("Bộ đội Biên phòng", new Exact(155, SESSIONS)),
                new Part("Sở LĐTBXH", new NotCounted(SESSIONS)),
                new Part("Hội LHPN", new NotSubmitted(SESSIONS)),
                new Part("Sở Ngoại vụ", new NilInformation(SESSIONS)));
        assertThat(sum)
                .isEqualTo(new Total(new AtLeast(
                        new Exact(253, SESSIONS),
                        List.of(
                                new Gap("Sở LĐTBXH", NOT_COUNTED),
                                new Gap("Hội LHPN", NOT_SUBMITTED),
                                new Gap("Sở Ngoại vụ", NIL_INFORMATION)))));
    }

    @Test
    void moreThanStaysMoreThan() {
        assertThat(total(
                        new MoreThan(3000, ATTENDANCES),
                        new MoreThan(3100, ATTENDANCES),
                        new MoreThan(3500, ATTENDANCES)))
                .isEqualTo(new MoreThan(9600, ATTENDANCES));
        assertThat(total(new MoreThan(3000, ATTENDANCES), new Exact(5, ATTENDANCES)))
                .isEqualTo(new MoreThan(3005, ATTENDANCES));
    }

    @Test
    void aStrictBoundStaysStrictWhenSomethingIsMissing() {
        assertThat(total(new MoreThan(3000, ATTENDANCES), new NotCounted(ATTENDANCES)))
                .isEqualTo(new AtLeast(new MoreThan(3000, ATTENDANCES), List.of(new Gap("cơ quan 2", NOT_COUNTED))));
    }

    @Test
    void aSubtotalKeepsTheNamesOfWhatItMisses() {
        var subtotal = new AtLeast(new Exact(10, SESSIONS), List.of(new Gap("Huyện A", NOT_SUBMITTED)));
        assertThat(total(subtotal, new Exact(1, SESSIONS)))
                .isEqualTo(new AtLeast(new Exact(11, SESSIONS), List.of(new Gap("Huyện A", NOT_SUBMITTED))));
    }

    @Test
    void zerosStayZeroForTheDaysThatAllCover() {
        var first = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 20));
        var second = new Period(LocalDate.of(2021, 7, 10), LocalDate.of(2021, 7, 31));
        var common = new Period(LocalDate.of(2021, 7, 10), LocalDate.of(2021, 7, 20));
        assertThat(total(new ZeroInPeriod(VICTIMS, JULY), new ZeroInPeriod(VICTIMS, JULY)))
                .isEqualTo(new ZeroInPeriod(VICTIMS, JULY));
        assertThat(total(new ZeroInPeriod(VICTIMS, first), new ZeroInPeriod(VICTIMS, second)))
                .isEqualTo(new ZeroInPeriod(VICTIMS, common));
        assertThat(total(new ZeroInPeriod(VICTIMS, second), new ZeroInPeriod(VICTIMS, first)))
                .isEqualTo(new ZeroInPeriod(VICTIMS, common));
    }

    @Test
    void zerosToDateHoldFromTheLatestStart() {
        var early = new ZeroToDate(VICTIMS, LocalDate.of(2016, 1, 1));
        var late = new ZeroToDate(VICTIMS, LocalDate.of(2020, 12, 1));
        assertThat(total(early, late)).isEqualTo(late);
        assertThat(total(early, new ZeroInPeriod(VICTIMS, JULY))).isEqualTo(new ZeroInPeriod(VICTIMS, JULY));
    }

    @Test
    void zerosWithoutACommonDayAreNotOneStatement() {
        assertThat(sum(part(new ZeroInPeriod(VICTIMS, JULY)), part(new ZeroInPeriod(VICTIMS, AUGUST))))
                .isEqualTo(new Sum.NoCommonPeriod());
        assertThat(total(new ZeroInPeriod(VICTIMS, JULY), new ZeroInPeriod(VICTIMS, AUGUST), new Exact(1, VICTIMS)))
                .isEqualTo(new Exact(1, VICTIMS));
    }

    @Test
    void zeroWithSomethingMissingIsNotZero() {
        var zero = new ZeroInPeriod(VICTIMS, JULY);
        assertThat(total(zero, new NilInformation(VICTIMS)))
                .isEqualTo(new NilInformation(VICTIMS, List.of(new Gap("cơ quan 2", NIL_INFORMATION))));
        assertThat(total(zero, new NotSubmitted(VICTIMS)))
                .isEqualTo(new NotSubmitted(VICTIMS, List.of(new Gap("cơ quan 2", NOT_SUBMITTED))));
        assertThat(total(zero, new NotCounted(VICTIMS), new NotSubmitted(VICTIMS)))
                .isEqualTo(new NotCounted(
                        VICTIMS, List.of(new Gap("cơ quan 2", NOT_COUNTED), new Gap("cơ quan 3", NOT_SUBMITTED))));
    }

    @Test
    void whoHasNoSuchDutyDropsOut() {
        assertThat(total(new NotApplicable(SESSIONS), new Exact(3, SESSIONS))).isEqualTo(new Exact(3, SESSIONS));
        assertThat(total(new NotApplicable(SESSIONS), new NotApplicable(SESSIONS)))
                .isEqualTo(new NotApplicable(SESSIONS));
    }

    @Test
    void oneWithheldPartWithholdsTheTotal() {
        assertThat(total(new Exact(40, VICTIMS), new Suppressed(VICTIMS), new NotSubmitted(VICTIMS)))
                .isEqualTo(new Suppressed(VICTIMS));
    }

    @Test
    void nothingToAddIsNotZero() {
        assertThat(sum()).isEqualTo(new Sum.NothingToAdd());
    }

    @Test
    void peopleAreNotAttendances() {
        var people = part(new MoreThan(9500, PEOPLE));
        var attendances = part(new MoreThan(9600, ATTENDANCES));
        assertThat(sum(people, attendances)).isEqualTo(new Sum.UnlikeUnits(Set.of(PEOPLE, ATTENDANCES), true));
        assertThat(Figures.sum(List.of(people, attendances), SOMEBODY))
                .isEqualTo(new Total(new MoreThan(19_100, ATTENDANCES_AND_PEOPLE), SOMEBODY));
    }

    @Test
    void bannersAreNeverAddedToVictims() {
        var parts = List.of(part(new Exact(48, BANNERS)), part(new Exact(1, VICTIMS)));
        assertThat(Figures.sum(parts, SOMEBODY)).isEqualTo(new Sum.UnlikeUnits(Set.of(BANNERS, VICTIMS), false));
    }

    @Test
    void likeUnitsNeedNobodysName() {
        assertThat(Figures.sum(List.of(part(new Exact(1, SESSIONS))), SOMEBODY))
                .isEqualTo(new Total(new Exact(1, SESSIONS)));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitOverride(" ", "lý do"));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitOverride("Trần Minh Họa", " "));
    }

    @Test
    void aTotalBeyondReasonIsRefused() {
        var huge = part(new Exact(Figure.LARGEST, SESSIONS));
        assertThat(sum(huge, part(new Exact(1, SESSIONS)), huge)).isEqualTo(new Sum.TooLarge());
        assertThat(sum(huge)).isEqualTo(new Total(new Exact(Figure.LARGEST, SESSIONS)));
        assertThat(Figures.sum(
                        List.of(
                                new Part("A", new Exact(Figure.LARGEST, PEOPLE)),
                                new Part("B", new Exact(1, ATTENDANCES))),
                        SOMEBODY))
                .isEqualTo(new Sum.TooLarge());
    }

    @Test
    void twoFacilitiesAtGatesAndOneElsewhereAreThree() {
        var parts = List.of(
                new Part("ở cửa khẩu", new Exact(2, FACILITIES)), new Part("ở thành phố", new Exact(1, FACILITIES)));
        assertThat(Figures.compare(new Exact(3, FACILITIES), parts)).isEqualTo(AGREES);
        assertThat(Figures.compare(new Exact(4, FACILITIES), parts)).isEqualTo(DIFFERS);
        assertThat(Figures.compare(new MoreThan(2, FACILITIES), parts)).isEqualTo(CANNOT_TELL);
        assertThat(Figures.compare(new MoreThan(3, FACILITIES), parts)).isEqualTo(DIFFERS);
        assertThat(Figures.compare(new Exact(3, SESSIONS), parts)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void partsThatMissSomethingMayStillContradictTheWhole() {
        var parts = List.of(part(new Exact(3, SESSIONS)), part(new NotCounted(SESSIONS)));
        assertThat(Figures.compare(new Exact(3, SESSIONS), parts)).isEqualTo(CANNOT_TELL);
        assertThat(Figures.compare(new Exact(2, SESSIONS), parts)).isEqualTo(DIFFERS);
        assertThat(Figures.compare(new Suppressed(SESSIONS), parts)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void aStatedZeroIsContradictedByACase() {
        assertThat(Figures.compare(new ZeroInPeriod(VICTIMS, JULY), List.of(part(new Exact(1, VICTIMS)))))
                .isEqualTo(DIFFERS);
        assertThat(Figures.compare(
                        new ZeroInPeriod(VICTIMS, JULY), List.of(part(new ZeroToDate(VICTIMS, JULY.from())))))
                .isEqualTo(AGREES);
        assertThat(Figures.compare(new ZeroInPeriod(VICTIMS, JULY), List.of())).isEqualTo(CANNOT_TELL);
    }

    private static Part part(Figure figure) {
        return new Part("cơ quan", figure);
    }

    private static Sum sum(Part... parts) {
        return Figures.sum(Arrays.asList(parts));
    }

    /** Adds figures of "cơ quan 1", "cơ quan 2" and so on. */
    private static Figure total(Figure... figures) {
        var parts = new Part[figures.length];
        Arrays.setAll(parts, i -> new Part("cơ quan " + (i + 1), figures[i]));
        return ((Total) sum(parts)).figure();
    }
}
