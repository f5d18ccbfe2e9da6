package vn.loive.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.loive.agencies.AgencyKind;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;

class ReportItemTests {

    @Test
    void noTwoItemsCountTheSame() {
        assertThat(ReportItem.values()).hasSize(15);
        assertThat(Arrays.stream(ReportItem.values()).map(ReportItem::unit)).doesNotHaveDuplicates();
    }

    @Test
    void ofWhatIsSealedAnAgencyGivesNoNumber() {
        assertThat(Arrays.stream(ReportItem.values()).filter(item -> !item.counted()))
                .extracting(ReportItem::unit)
                .containsExactly(Unit.VICTIMS, Unit.TIPS, Unit.CALLS);
        assertThat(ReportItem.TIPS_RECEIVED.statements())
                .containsExactly(FigureKind.ZERO_IN_PERIOD, FigureKind.NIL_INFORMATION, FigureKind.NOT_APPLICABLE);
        assertThat(ReportItem.ATTENDANCES.statements())
                .containsExactly(FigureKind.ZERO_IN_PERIOD, FigureKind.NOT_COUNTED, FigureKind.NOT_APPLICABLE);
    }

    @Test
    void everyItemIsUsuallyAskedOfSomebodyAndEverybodyUsuallyAskedHasItsWords() {
        List<AgencyKind> asked = Arrays.stream(AgencyKind.values())
                .filter(kind -> !ReportItem.usualFor(kind).isEmpty())
                .toList();

        assertThat(asked.stream().flatMap(kind -> ReportItem.usualFor(kind).stream()))
                .contains(ReportItem.values());
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle(
                    "messages/requests",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(asked).allMatch(kind -> words.containsKey("requests.new.items-" + kind.name()));
            assertThat(ReportItem.values()).allMatch(item -> words.containsKey("requests.item." + item.code()));
        }
    }
}
