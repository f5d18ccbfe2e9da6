package vn.loive.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.VietnameseText;

/**
 * The texts by which a name is found without being read: two names that are written alike share at least one.
 * They say a great deal about the name, so they leave the memory of the program only through a keyed hash.
 *
 * @param whole the name with its syllables in alphabetical order
 * @param near the name with one letter left out, in every way
 * @param partial the name with one syllable left out, in every way that leaves two or more
 * @param sketch how the syllables of a longer name begin, all of them and with one left out in every way
 */
@LegalTerm(
        vi = "khóa so khớp họ tên",
        means = "The texts by which a name is found without being read, whatever its marks, order and small errors.")
public record NameKeys(String whole, Set<String> near, Set<String> partial, Set<String> sketch) {

    /** So many words of a name are looked at; longer ones are cut. */
    private static final int WORDS = 6;

    /** Words that say little: they alone never make a partial key. */
    private static final Set<String> COMMON = Set.of(
            "nguien", "chan", "le", "pham", "huinh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "li", "thi", "van", "dinh", "chinh", "doan", "lam", "ha", "dao", "luong", "chuong");

    public NameKeys {
        near = Set.copyOf(near);
        partial = Set.copyOf(partial);
        sketch = Set.copyOf(sketch);
    }

    /**
     * The keys of a name.
     *
     * @param name the name as it is written, with or without marks, in any order of its words
     */
    public static NameKeys of(String name) {
        List<String> words = words(name);
        return new NameKeys(joined(words), near(words), partial(words), sketch(words));
    }

    /** Whether there is anything to be found by. */
    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /** All keys, each once. */
    public Set<String> all() {
        return Stream.of(Set.of(whole), near, partial, sketch)
                .flatMap(Collection::stream)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of a name, folded and as they sound, in the order in which they stand. */
    static List<String> words(String name) {
        return Arrays.stream(VietnameseText.fold(name).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(Syllable::sounding)
                .toList();
    }

    private static Set<String> near(List<String> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (String shorter : Syllable.withoutOneLetter(words.get(at))) {
                List<String> changed = new ArrayList<>(words);
                changed.set(at, shorter);
                keys.add(joined(changed));
            }
        }
        return keys;
    }

    private static Set<String> partial(List<String> words) {
        Set<String> keys = new LinkedHashSet<>();
        for (int at = 0; at < words.size() && words.size() > 2; at++) {
            List<String> fewer = new ArrayList<>(words);
            fewer.remove(at);
            keys.add(joined(fewer));
        }
        return keys;
    }

    private static Set<String> sketch(List<String> words) {
        List<String> beginnings =
                words.stream().map(word -> Syllable.beginning(word) + "-").toList();
        Set<String> keys = new LinkedHashSet<>(partial(beginnings));
        if (words.size() > 2) {
            keys.add(joined(beginnings));
        }
        return keys;
    }

    private static String joined(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
    }

    /** Whether a key says so little that half a province would bear it. */
    public static boolean saysLittle(String key) {
        return Arrays.stream(key.split(" ", -1)).allMatch(COMMON::contains);
    }
}
