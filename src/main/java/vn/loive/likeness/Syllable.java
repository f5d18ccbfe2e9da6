package vn.loive.likeness;

import java.util.LinkedHashSet;
import java.util.Set;

/** The letters of one syllable or foreign word of a name, folded, with spellings that sound alike made one. */
final class Syllable {

    private static final String VOWELS = "aeiou";

    private Syllable() {}

    /**
     * What is the same for all spellings that are commonly taken for each other: tr and ch, x and s, y and i, gi and d, q, c and k.
     *
     * @param folded the syllable in small letters without marks
     */
    static String sounding(String folded) {
        String i = folded.replace('y', 'i');
        return onset(i).replace("ck", "k");
    }

    /** Every way to leave out one letter; the syllable of one letter leaves nothing. */
    static Set<String> withoutOneLetter(String syllable) {
        Set<String> shorter = new LinkedHashSet<>();
        for (int at = 0; at < syllable.length(); at++) {
            shorter.add(syllable.substring(0, at) + syllable.substring(at + 1));
        }
        return shorter;
    }

    /** The letters before the first vowel; all of them when there is no vowel. */
    static String beginning(String sounding) {
        int at = 0;
        while (at < sounding.length() && VOWELS.indexOf(sounding.charAt(at)) < 0) {
            at++;
        }
        return sounding.substring(0, at);
    }

    private static String onset(String text) {
        if (text.startsWith("tr")) {
            return "ch" + text.substring(2);
        }
        if (text.startsWith("x")) {
            return "s" + text.substring(1);
        }
        if (text.startsWith("gi") && text.length() > 2) {
            return "d" + text.substring(2);
        }
        boolean hard = text.startsWith("q") || (text.startsWith("c") && !text.startsWith("ch"));
        return hard ? "k" + text.substring(1) : text;
    }
}
