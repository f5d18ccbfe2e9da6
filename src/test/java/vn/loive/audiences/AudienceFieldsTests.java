package vn.loive.audiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.risks.RiskFlag;
import vn.loive.shared.Refusal;
import vn.loive.ui.Form;

/** How the fields of an audience are read, and that what stands comes back as it was. */
class AudienceFieldsTests {

    @Test
    void whatStandsIsReadAgainAsItWas() {
        Audience audience = new Audience(
                new Reach(FigureKind.MORE_THAN, 3_000L, Unit.ATTENDANCES),
                Set.of(Listener.PUPILS, Listener.PARENTS),
                Set.of(RiskGroup.GIRLS),
                Set.of(RiskFlag.SEA_BORDER, RiskFlag.POOR),
                Set.of(Topic.HOTLINE),
                Set.of(Movement.NATIONAL_SECURITY),
                Set.of(ChannelLevel.COMMUNE_STATION),
                SchoolSetting.TALK,
                "Trang thông tin của sở");

        assertThat(AudienceFields.read(AudienceFields.hold(blank(), audience))).isEqualTo(audience);
        assertThat(AudienceFields.read(AudienceFields.hold(blank(), Audience.UNSTATED)))
                .isEqualTo(Audience.UNSTATED);
    }

    @Test
    void anEmptyFormStatesNothing() {
        Form form = blank();

        assertThat(AudienceFields.read(form)).isEqualTo(Audience.UNSTATED);
        assertThat(form.refused()).isFalse();
    }

    @Test
    void aUnitAloneStatesNothing() {
        assertThat(AudienceFields.read(blank().with("reachUnit", "PEOPLE")).reach())
                .isNull();
    }

    @Test
    void aNumberWithoutAKindIsExactUnlessItSaysMore() {
        assertThat(AudienceFields.read(number("45")).reach()).isEqualTo(new Reach(FigureKind.EXACT, 45L, Unit.PEOPLE));
        assertThat(AudienceFields.read(number("hơn 3.000")).reach())
                .isEqualTo(new Reach(FigureKind.MORE_THAN, 3_000L, Unit.PEOPLE));
    }

    @Test
    void aNumberNeedsAUnitInWhichSomebodyIsReached() {
        assertThat(refusal(number("45").with("reachUnit", ""), "reachUnit")).isEqualTo(CannotReach.UNIT_MISSING);
        assertThat(refusal(number("45").with("reachUnit", "SESSIONS"), "reachUnit"))
                .isEqualTo(CannotReach.UNIT_MISSING);
    }

    @Test
    void nothingReachedIsRefusedHoweverItIsSaid() {
        assertThat(refusal(number("0"), "reach")).isEqualTo(CannotReach.ZERO);
        assertThat(refusal(number("").with("reachFigure", "ZERO_IN_PERIOD"), "reachFigure"))
                .isEqualTo(CannotReach.ZERO);
    }

    @Test
    void aLongNameOfAChannelIsRefusedAtItsField() {
        Refusal refusal = refusal(blank().with("channel", "x".repeat(201)), "channel");

        assertThat(refusal).isEqualTo(CannotReach.CHANNEL_TOO_LONG);
        assertThat(CannotReach.CHANNEL_TOO_LONG.arguments()).containsExactly(200);
    }

    @Test
    void aChoiceThatIsNoneIsRefusedWhereOneIsChosenAndLeftOutAmongMany() {
        assertThat(refusal(blank().with("setting", "NIGHT"), "setting"))
                .extracting(Refusal::key)
                .isEqualTo("ui.field.not-chosen");
        assertThat(AudienceFields.read(blank().with("listeners", "PUPILS", "CATS"))
                        .listeners())
                .containsExactly(Listener.PUPILS);
    }

    @Test
    void aFilterAsksForOneOfEach() {
        Form asked = blank().with("riskGroups", "GIRLS").with("areas", "POOR").with("topics", "LAW");

        assertThat(AudienceFilter.of(asked))
                .isEqualTo(new AudienceFilter(RiskGroup.GIRLS, RiskFlag.POOR, Topic.LAW, null, null));
        assertThat(AudienceFilter.of(blank().with("levels", "MOON"))).isEqualTo(AudienceFilter.ALL);
    }

    private static Refusal refusal(Form form, String field) {
        AudienceFields.read(form);
        return Objects.requireNonNull(form.refusal(field));
    }

    private static Form number(String typed) {
        return blank().with("reach", typed).with("reachUnit", "PEOPLE");
    }

    private static Form blank() {
        return Form.fresh("outreach.form");
    }
}
