package vn.loive.figures;

/**
 * A figure in the pieces of which a page draws it: {@code <span class="fig fig-least"><i>hơn</i> 3.000</span> lượt người}.
 *
 * @param shape the classes of its shape, such as {@code fig fig-least}
 * @param prefix the word before the number, such as "hơn"; empty when there is none
 * @param value the number, or the words that stand in its place
 * @param tail the unit, or the days of a zero; empty when there is nothing to say
 * @param words the whole in words, which is also its name for those who do not see the shape
 */
public record WrittenFigure(String shape, String prefix, String value, String tail, String words) {

    /** Whether the value is a stated zero, which is drawn as a stamp. */
    public boolean zero() {
        return value.equals("0");
    }
}
