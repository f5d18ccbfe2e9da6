package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs beside each other that fill one live place, or that fill none.
 *
 * @param token the place; null for words of the drafter
 */
record LivePlace(@Nullable TokenId token, List<Run> runs) {

    /** The runs of a text in order, those of one place together. */
    static List<LivePlace> of(Text text) {
        List<LivePlace> places = new ArrayList<>();
        for (Run run : text.runs()) {
            if (places.isEmpty() || !Objects.equals(places.getLast().token, run.token())) {
                places.add(new LivePlace(run.token(), new ArrayList<>()));
            }
            places.getLast().runs.add(run);
        }
        return places;
    }
}
