package vn.loive.mixedtotals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.figures.Part;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityKind;
import vn.loive.shared.Period;

/** What the activities of the register reached, each with who led it. */
@Component
class Reached {

    private final Activities activities;
    private final Agencies agencies;

    Reached(Activities activities, Agencies agencies) {
        this.activities = activities;
        this.agencies = agencies;
    }

    /** Activities that were found, with the names of those who led them. */
    record Found(List<Activity> activities, Map<AgencyId, Agency> leads) {

        /** What those reached that count, lie on at least one of the days and are of the kind, if one is given. */
        List<Part> parts(Period days, @Nullable ActivityKind kind) {
            return activities.stream()
                    .filter(Activity::counts)
                    .filter(activity -> activity.facts().days().overlaps(days))
                    .filter(activity -> kind == null || activity.facts().kind() == kind)
                    .flatMap(activity -> activity.facts().audience().reached().stream()
                            .map(figure -> new Part(lead(activity), figure)))
                    .toList();
        }

        private String lead(Activity activity) {
            return Objects.requireNonNull(leads.get(activity.lead()), "Each activity is led by a known agency")
                    .shortName();
        }
    }

    /** The activities on at least one day of the period, with two queries. */
    Found on(Period days) {
        List<Activity> found = activities.on(days);
        return new Found(found, agencies.byId(leads(found)));
    }

    /** What the activities of these days and this kind reached. */
    List<Part> in(Period days, @Nullable ActivityKind kind) {
        return on(days).parts(days, kind);
    }

    private static Collection<AgencyId> leads(List<Activity> found) {
        return found.stream().map(Activity::lead).collect(Collectors.toSet());
    }
}
