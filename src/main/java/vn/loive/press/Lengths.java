package vn.loive.press;

import java.util.Locale;

/** Lengths in points as files want them. */
public final class Lengths {

    private Lengths() {}

    /** A length as a style sheet wants it: "12.50pt". */
    public static String css(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }

    /** A length as Word counts it, in twentieths of a point. */
    public static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }
}
