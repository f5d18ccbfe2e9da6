package vn.loive.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loive.audiences.Audience.Row;
import vn.loive.figures.Figure;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.risks.RiskFlag;

/** What is stated of an audience, and that what is left out is never none. */
class AudienceTests {

    private static final Reach SIXTY = new Reach(FigureKind.MORE_THAN, 60L, Unit.PEOPLE);

    @Test
    void nothingStatedIsNotZero() {
        assertThat(Audience.UNSTATED.stated()).isFalse();
        assertThat(Audience.UNSTATED.reached()).isEmpty();
        assertThat(Audience.UNSTATED.rows()).isEmpty();
    }

    @Test
    void aReachAloneIsSomethingStated() {
        Audience audience = Audience.reached(SIXTY);

        assertThat(audience.stated()).isTrue();
        assertThat(audience.reached()).contains(new Figure.MoreThan(60, Unit.PEOPLE));
        assertThat(audience.rows()).isEmpty();
    }

    @Test
    void wordsStandInTheOrderOfTheFormHoweverTheyWereChosen() {
        Audience audience = new Audience(
                null,
                Set.of(Listener.VOLUNTEERS, Listener.RESIDENTS, Listener.PUPILS),
                Set.of(RiskGroup.PARENTS, RiskGroup.WOMEN),
                Set.of(RiskFlag.SEA_BORDER),
                Set.of(Topic.LAW),
                Set.of(),
                Set.of(),
                SchoolSetting.TALK,
                "");

        assertThat(audience.rows())
                .containsExactly(
                        new Row(
                                "listeners",
                                List.of(
                                        "audiences.listener.residents",
                                        "audiences.listener.pupils",
                                        "audiences.listener.volunteers")),
                        new Row("riskGroups", List.of("audiences.risk-group.women", "audiences.risk-group.parents")),
                        new Row("areas", List.of(RiskFlag.SEA_BORDER.key())),
                        new Row("topics", List.of("audiences.topic.law")),
                        new Row("setting", List.of(SchoolSetting.TALK.key())));
    }

    @Test
    void theNameOfAChannelIsStrippedAndNotTooLong() {
        assertThat(through("  Trang của sở ").channel()).isEqualTo("Trang của sở");
        assertThat(through("x".repeat(200)).channel()).hasSize(200);
        assertThatThrownBy(() -> through("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Audience through(String channel) {
        return new Audience(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, channel);
    }
}
