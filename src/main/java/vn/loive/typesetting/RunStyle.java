package vn.loive.typesetting;

import java.util.Locale;

/** How a run of words differs from the line it stands in. */
public enum RunStyle {
    /** As the line. */
    PLAIN(false, false),
    /** Slanted, as quoted slogans are. */
    ITALIC(false, true),
    /** Heavy. */
    BOLD(true, false),
    /** Heavy and slanted. */
    BOLD_ITALIC(true, true);

    private final boolean bold;
    private final boolean italic;

    RunStyle(boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
    }

    /** Its name in files and style sheets: "bold-italic". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it makes its words heavy. */
    public boolean bold() {
        return bold;
    }

    /** Whether it slants its words. */
    public boolean italic() {
        return italic;
    }
}
