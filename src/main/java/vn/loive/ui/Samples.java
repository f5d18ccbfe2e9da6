package vn.loive.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The examples on the sheet of components. */
@Component
class Samples {

    private static final List<String> KINDS =
            List.of("exact", "least", "part", "zero", "since", "nil", "blank", "missing", "na", "hidden", "none");

    private final MessageSource messages;

    Samples(MessageSource messages) {
        this.messages = messages;
    }

    List<SampleFigure> figures(Locale locale) {
        return KINDS.stream().map(kind -> figure(kind, locale)).toList();
    }

    private SampleFigure figure(String kind, Locale locale) {
        var shape = kind.equals("exact") ? "fig" : "fig fig-" + kind;
        var key = "ui.sample.figure." + kind;
        return new SampleFigure(
                kind, shape, word(key + ".prefix", locale), word(key + ".value", locale), word(key + ".tail", locale));
    }

    private String word(String key, Locale locale) {
        var word = messages.getMessage(key, null, "", locale);
        return word == null ? "" : word;
    }

    static List<SampleClock> clocks() {
        var threeDays = Duration.ofDays(3);
        var oneDay = Duration.ofDays(1);
        return List.of(
                new SampleClock("running", Ruler.running(Duration.ofMinutes(2465), threeDays)),
                new SampleClock("near", Ruler.near(Duration.ofMinutes(1090), oneDay)),
                new SampleClock("late", Ruler.late(Duration.ofHours(103), threeDays)),
                new SampleClock("stopped", Ruler.stopped(Duration.ofMinutes(140), oneDay)),
                new SampleClock("unset", Ruler.unset()));
    }

    /** A figure in the pieces that the figure component draws. */
    record SampleFigure(String kind, String shape, String prefix, String value, String tail) {

        public boolean zero() {
            return value.equals("0");
        }
    }

    /** A clock and the name of its texts. */
    record SampleClock(String kind, Ruler ruler) {}
}
