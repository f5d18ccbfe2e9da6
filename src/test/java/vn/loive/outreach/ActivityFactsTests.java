package vn.loive.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.shared.Period;

class ActivityFactsTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    private static final AgencyId LEAD = new AgencyId(UUID.randomUUID());

    @Test
    void aCountIsOfTheUnitOfItsKind() {
        assertThat(broadcasts(FigureKind.EXACT, 756L).figure()).isEqualTo(new Figure.Exact(756, Unit.BROADCASTS));
        assertThat(broadcasts(FigureKind.MORE_THAN, 700L).figure())
                .isEqualTo(new Figure.MoreThan(700, Unit.BROADCASTS));
        assertThat(broadcasts(FigureKind.NOT_COUNTED, null).figure()).isEqualTo(new Figure.NotCounted(Unit.BROADCASTS));
    }

    @Test
    void eachKindHasAUnitOfItsOwn() {
        assertThat(List.of(ActivityKind.values()))
                .extracting(ActivityKind::unit)
                .doesNotHaveDuplicates();
    }

    @Test
    void aNumberIsThereJustWhenItsKindHasOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> broadcasts(FigureKind.EXACT, null));
        assertThatIllegalArgumentException().isThrownBy(() -> broadcasts(FigureKind.NOT_COUNTED, 3L));
        assertThatIllegalArgumentException().isThrownBy(() -> broadcasts(FigureKind.EXACT, 0L));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZERO_IN_PERIOD", "ZERO_TO_DATE", "NIL_INFORMATION", "NOT_APPLICABLE"})
    void nothingDoneIsNoActivity(FigureKind kind) {
        assertThat(refusals(broadcasts(kind, null))).containsExactly(CannotRegister.NOTHING_DONE);
    }

    @Test
    void theLastDayMayBeTodayAndNoLater() {
        assertThat(refusals(on(TODAY.minusDays(3), TODAY))).isEmpty();
        assertThat(refusals(on(TODAY, TODAY.plusDays(1)))).containsExactly(CannotRegister.FUTURE_DAY);
    }

    @Test
    void theLeadIsNotItsOwnPartner() {
        assertThat(refusals(with(ActivityKind.BROADCAST, Set.of(LEAD), List.of(), "")))
                .containsExactly(CannotRegister.PARTNER_IS_LEAD);
    }

    @Test
    void slogansStandOnlyOnWhatCarriesThem() {
        assertThat(refusals(slogans(ActivityKind.BANNER, "Chung tay vì người trở về")))
                .isEmpty();
        assertThat(refusals(slogans(ActivityKind.BROADCAST, "Chung tay vì người trở về")))
                .containsExactly(CannotRegister.CARRIES_NO_SLOGANS);
    }

    @Test
    void aSloganStandsOnceHoweverOftenItIsTyped() {
        assertThat(slogans(ActivityKind.BANNER, "  Một", "", "Hai", "Một ").slogans())
                .containsExactly("Một", "Hai");
    }

    @Test
    void thereIsPlaceForTwentySlogansOfThreeHundredCharacters() {
        String longest = "a".repeat(300);
        String[] twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "Khẩu hiệu " + number)
                .toArray(String[]::new);
        String[] more = IntStream.rangeClosed(1, 21)
                .mapToObj(number -> "Khẩu hiệu " + number)
                .toArray(String[]::new);

        assertThat(refusals(slogans(ActivityKind.BANNER, longest))).isEmpty();
        assertThat(refusals(slogans(ActivityKind.BANNER, longest + "a")))
                .containsExactly(CannotRegister.SLOGAN_TOO_LONG);
        assertThat(refusals(slogans(ActivityKind.BANNER, twenty))).isEmpty();
        assertThat(refusals(slogans(ActivityKind.BANNER, more))).containsExactly(CannotRegister.TOO_MANY_SLOGANS);
    }

    @Test
    void aNoteHasPlaceForAThousandCharacters() {
        assertThat(refusals(with(ActivityKind.BROADCAST, Set.of(), List.of(), "a".repeat(1000))))
                .isEmpty();
        assertThat(refusals(with(ActivityKind.BROADCAST, Set.of(), List.of(), "a".repeat(1001))))
                .containsExactly(CannotRegister.NOTE_TOO_LONG);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var facts = new ActivityFacts(
                ActivityKind.BROADCAST,
                null,
                null,
                new Period(TODAY, TODAY.plusDays(1)),
                FigureKind.EXACT,
                1L,
                Set.of(LEAD),
                Collections.nCopies(1, "Một"),
                "",
                Audience.UNSTATED);

        assertThat(refusals(facts))
                .containsExactly(
                        CannotRegister.FUTURE_DAY, CannotRegister.PARTNER_IS_LEAD, CannotRegister.CARRIES_NO_SLOGANS);
    }

    private static List<CannotRegister> refusals(ActivityFacts facts) {
        return facts.refusals(LEAD, TODAY);
    }

    private static ActivityFacts broadcasts(FigureKind kind, @Nullable Long quantity) {
        return new ActivityFacts(
                ActivityKind.BROADCAST,
                null,
                null,
                new Period(TODAY, TODAY),
                kind,
                quantity,
                Set.of(),
                List.of(),
                "",
                Audience.UNSTATED);
    }

    private static ActivityFacts on(LocalDate from, LocalDate to) {
        return new ActivityFacts(
                ActivityKind.BROADCAST,
                null,
                null,
                new Period(from, to),
                FigureKind.EXACT,
                1L,
                Set.of(),
                List.of(),
                "",
                Audience.UNSTATED);
    }

    private static ActivityFacts slogans(ActivityKind kind, String... slogans) {
        return with(kind, Set.of(), List.of(slogans), "");
    }

    private static ActivityFacts with(ActivityKind kind, Set<AgencyId> partners, List<String> slogans, String note) {
        return new ActivityFacts(
                kind,
                null,
                null,
                new Period(TODAY, TODAY),
                FigureKind.EXACT,
                1L,
                partners,
                slogans,
                note,
                Audience.UNSTATED);
    }
}
