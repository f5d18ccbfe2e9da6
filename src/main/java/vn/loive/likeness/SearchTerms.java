package vn.loive.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/** The texts under which a person is kept for search and those that are sought, before they are hidden. */
@LegalTerm(vi = "từ khóa tìm người", means = "The texts under which a name is kept for search and sought.")
public final class SearchTerms {

    /** Years are kept in bands, so that a search over a few years asks for two. */
    private static final int BAND = 4;

    private static final String NO_YEAR = "?";

    /** Sketches are common, so they are kept by years only; without a year all years are asked for. */
    private static final Years ANY = new Years(1920, 2047);

    private SearchTerms() {}

    /** The texts under which a person of these names is kept. */
    public static Set<String> kept(Collection<String> names, @Nullable Integer year) {
        Set<String> texts = new LinkedHashSet<>();
        String band = year == null ? NO_YEAR : band(year);
        for (String name : names) {
            NameKeys keys = NameKeys.of(name);
            keys.all().forEach(key -> texts.add(in(band, key)));
            texts.addAll(telling(keys));
        }
        return texts;
    }

    /** The texts of those who bear the whole name, or one in which a letter more stands. */
    public static Set<String> whole(String name, @Nullable Years years) {
        return inBands(Set.of(NameKeys.of(name).whole()), years);
    }

    /** The texts of those whose name has a letter less or another letter. */
    public static Set<String> near(String name, @Nullable Years years) {
        return inBands(NameKeys.of(name).near(), years);
    }

    private static Set<String> inBands(Set<String> keys, @Nullable Years years) {
        Set<String> texts = new LinkedHashSet<>();
        for (String band : bands(years)) {
            keys.stream().filter(key -> !key.isEmpty()).forEach(key -> texts.add(in(band, key)));
        }
        return texts;
    }

    /** The texts of those whose name has a word more, less or quite different, or two wrong letters. */
    public static Set<String> far(String name, @Nullable Years years) {
        NameKeys keys = NameKeys.of(name);
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<String> all = new ArrayList<>(keys.partial());
        all.add(keys.whole());
        Set<String> texts = new LinkedHashSet<>();
        for (String band : bands(years)) {
            all.stream()
                    .filter(key -> !band.isEmpty() || !NameKeys.saysLittle(key))
                    .forEach(key -> texts.add(in(band, key)));
        }
        for (String band : bands(years == null ? ANY : years)) {
            keys.sketch().forEach(key -> texts.add(in(band, key)));
        }
        return texts;
    }

    /**
     * Years of birth.
     *
     * @param from the first
     * @param to the last
     */
    @LegalTerm(vi = "khoảng năm sinh", means = "Years of birth between which a person is sought.")
    public record Years(int from, int to) {

        /** Whether somebody born in that year may be meant, as may whoever's year nobody knows. */
        public boolean include(@Nullable Integer year) {
            return year == null || (from <= year && year <= to);
        }
    }

    private static List<String> bands(@Nullable Years years) {
        if (years == null) {
            return List.of("");
        }
        List<String> bands = new ArrayList<>(List.of(NO_YEAR));
        for (int band = years.from() / BAND; band <= years.to() / BAND; band++) {
            bands.add(Integer.toString(band));
        }
        return bands;
    }

    private static Set<String> telling(NameKeys keys) {
        Set<String> texts = new LinkedHashSet<>();
        for (String key : keys.all()) {
            // What many share stands in bands only, or its share would tell it.
            boolean common = keys.sketch().contains(key) || (keys.partial().contains(key) && NameKeys.saysLittle(key));
            if (!common) {
                texts.add(in("", key));
            }
        }
        return texts;
    }

    private static String band(int year) {
        return Integer.toString(year / BAND);
    }

    private static String in(String band, String key) {
        return band + "|" + key;
    }
}
