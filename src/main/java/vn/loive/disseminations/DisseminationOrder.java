package vn.loive.disseminations;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.loive.disseminations.DisseminationViews.View;

/** In which order a list of disseminations stands. */
enum DisseminationOrder {
    /** The latest first, as the register answers them. */
    DAYS,
    /** By what was made known. */
    DOCUMENT,
    /** By who made it known. */
    AGENCY;

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** The order of this name; the latest first when there is none. */
    static DisseminationOrder of(String name) {
        return "document".equals(name) ? DOCUMENT : "agency".equals(name) ? AGENCY : DAYS;
    }

    /** Its name in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<View> sorted(List<View> views) {
        return switch (this) {
            case DAYS -> views;
            case DOCUMENT -> by(View::document, views);
            case AGENCY -> by(View::agency, views);
        };
    }

    private static List<View> by(Function<View, String> name, List<View> views) {
        return views.stream()
                .sorted(Comparator.comparing(name, Collator.getInstance(VIETNAMESE)))
                .toList();
    }
}
