package vn.loive.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Figures;
import vn.loive.figures.Sum;
import vn.loive.figures.Unit;

/** Like figures that come added up make the totals that each of them alone would make. */
class GivenTests {

    private static final AgencyId POLICE = new AgencyId(new UUID(0, 1));

    @Test
    void aNumberThatIsNotGivenMakesTheSumALeastAndNamesWho() {
        Sum sum = sum(
                new Given(FigureKind.EXACT, 48L, Unit.BANNERS, Set.of(POLICE)),
                new Given(FigureKind.NOT_COUNTED, null, Unit.BANNERS, Set.of(POLICE)));

        assertThat(sum)
                .isInstanceOfSatisfying(
                        Sum.Total.class,
                        total -> assertThat(total.figure()).isInstanceOfSatisfying(Figure.AtLeast.class, least -> {
                            assertThat(least.known().quantity()).isEqualTo(48);
                            assertThat(least.gaps()).extracting("who").containsExactly("Công an tỉnh");
                        }));
    }

    @Test
    void moreThanStaysMoreThan() {
        assertThat(sum(
                        new Given(FigureKind.EXACT, 2L, Unit.SESSIONS, Set.of(POLICE)),
                        new Given(FigureKind.MORE_THAN, 30L, Unit.SESSIONS, Set.of(POLICE))))
                .isEqualTo(new Sum.Total(new Figure.MoreThan(32, Unit.SESSIONS)));
    }

    @Test
    void aSumBeyondAllReasonIsNone() {
        assertThat(sum(new Given(FigureKind.EXACT, Figure.LARGEST + 1, Unit.LEAFLETS, Set.of(POLICE))))
                .isEqualTo(new Sum.TooLarge());
    }

    private static Sum sum(Given... given) {
        return Figures.sum(Stream.of(given)
                .flatMap(each -> each.parts(agency -> "Công an tỉnh"))
                .toList());
    }
}
