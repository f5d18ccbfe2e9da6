package vn.loive.tableentry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Period;

/** What two activities of one agency have in common when they may be the same one entered twice. */
record Likeness(ActivityKind kind, Period days, @Nullable PlaceId place) {

    static Likeness of(ActivityFacts facts) {
        return new Likeness(facts.kind(), facts.days(), facts.place());
    }

    /** As the page sends it back once the reader has been told of it. */
    public String word() {
        String where = place == null ? "" : Objects.toString(place.value());
        return String.join(" ", kind.name(), days.from().toString(), days.to().toString(), where);
    }
}
