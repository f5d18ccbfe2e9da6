package vn.loive.proofs;

import java.util.function.UnaryOperator;
import vn.loive.typesetting.RunStyle;

/** How the words of a run look beside those of their paragraph. */
final class RunLook {

    private final DocxStyles styles;
    private RunStyle style = RunStyle.PLAIN;
    private boolean hidden;

    RunLook(DocxStyles styles) {
        this.styles = styles;
    }

    void open(String name, UnaryOperator<String> attributes) {
        boolean on = DocxStyles.on(attributes);
        switch (name) {
            case "b" -> style = RunStyle.of(on, style.italic());
            case "i" -> style = RunStyle.of(style.bold(), on);
            case "rStyle" -> style = styles.face(attributes.apply("val"));
            case "vanish" -> hidden = on;
            default -> {}
        }
    }

    void endRun() {
        style = RunStyle.PLAIN;
        hidden = false;
    }

    RunStyle style() {
        return style;
    }

    boolean hidden() {
        return hidden;
    }
}
