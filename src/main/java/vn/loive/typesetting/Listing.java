package vn.loive.typesetting;

import java.util.List;
import java.util.stream.IntStream;

/** Lists as letters have them: a dash before each line, a semicolon after it, a full stop after the last. */
final class Listing {

    private Listing() {}

    static List<Text> dashed(List<Text> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> items.get(index).after("- ").endingIn(index == items.size() - 1 ? "." : ";"))
                .toList();
    }
}
