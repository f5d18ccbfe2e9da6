package vn.loive.typesetting;

import vn.loive.press.Typeface;

/** How a run of words differs from the line it stands in. */
public enum RunStyle {
    /** As the line. */
    PLAIN,
    /** Slanted, as quoted slogans are. */
    ITALIC,
    /** Heavy. */
    BOLD,
    /** Heavy and slanted. */
    BOLD_ITALIC;

    /** The style that is heavy, slanted, both or neither. */
    public static RunStyle of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : PLAIN;
    }

    /** The face of the same name. */
    Typeface typeface() {
        return Typeface.valueOf(name());
    }

    /** Its name in files and style sheets: "bold-italic". */
    String label() {
        return typeface().label();
    }

    /** Whether it makes its words heavy. */
    public boolean bold() {
        return typeface().bold();
    }

    /** Whether it slants its words. */
    public boolean italic() {
        return typeface().italic();
    }
}
