package vn.loive.typesetting;

/** Lengths on the sheet, in points; margins stand in {@code word/document.xml} and {@code page.xhtml}. */
final class Paper {

    private static final double MILLIMETRE = 72 / 25.4;

    /** A4 less 30 mm to the left and 15 mm to the right. */
    static final double TEXT_WIDTH = 165 * MILLIMETRE;

    /** The same margins on a sheet laid sideways. */
    static final double SIDEWAYS_WIDTH = 252 * MILLIMETRE;

    static final double FIRST_LINE = 12.7 * MILLIMETRE;

    /** The column of agencies and number; country's name and motto need the rest for one line. */
    static final double HEAD_LEFT = 74 * MILLIMETRE;

    /** The column of receivers; signature to the right. */
    static final double FOOT_LEFT = 84 * MILLIMETRE;

    private Paper() {}
}
