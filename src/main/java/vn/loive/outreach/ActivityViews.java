package vn.loive.outreach;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;
import vn.loive.figures.FigureWording;
import vn.loive.figures.WrittenFigure;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;

/** Puts names to the ids of activities, with a fixed number of queries however many there are. */
@Component
public class ActivityViews {

    /**
     * An activity as a page shows it.
     *
     * @param isOwn whether the reader's agency led it
     * @param isJoint whether the reader's agency held it with the one that led it
     */
    @LegalTerm(vi = "dòng của sổ hoạt động", means = "An activity as a page shows it, with the names of its agencies.")
    public record View(
            Activity activity,
            String kindKey,
            String lead,
            String partners,
            @Nullable String campaign,
            @Nullable String place,
            WrittenFigure figure,
            boolean isOwn,
            boolean isJoint) {}

    /** An activity as it stood once, with the time of day in Vietnam at which it was changed to that. */
    record Past(Activity activity, String kindKey, WrittenFigure figure, LocalDateTime at, String reason) {}

    private final Agencies agencies;
    private final Campaigns campaigns;
    private final Places places;

    ActivityViews(Agencies agencies, Campaigns campaigns, Places places) {
        this.agencies = agencies;
        this.campaigns = campaigns;
        this.places = places;
    }

    /** The activities as the reader's agency sees them, in the same order. */
    public List<View> of(Actor reader, Collection<Activity> activities, Locale locale) {
        Map<AgencyId, String> agencyNames = agencyNames(activities);
        Map<CampaignId, String> campaignNames =
                campaigns.list().stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
        Map<PlaceId, String> placeNames = placeNames(activities);
        AgencyId own = new AgencyId(reader.agency());
        return activities.stream()
                .map(activity -> new View(
                        activity,
                        kindKey(activity.facts().kind()),
                        agencyNames.getOrDefault(activity.lead(), ""),
                        activity.facts().partners().stream()
                                .map(partner -> agencyNames.getOrDefault(partner, ""))
                                .sorted()
                                .collect(Collectors.joining(", ")),
                        campaignNames.get(activity.facts().campaign()),
                        placeNames.get(activity.facts().place()),
                        FigureWording.of(locale).screen(activity.figure()),
                        activity.lead().equals(own),
                        activity.isJointFor(own)))
                .toList();
    }

    private Map<AgencyId, String> agencyNames(Collection<Activity> activities) {
        Set<AgencyId> ids = new HashSet<>();
        activities.forEach(activity -> {
            ids.add(activity.lead());
            ids.addAll(activity.facts().partners());
        });
        return agencies.byId(ids).values().stream().collect(Collectors.toMap(Agency::id, Agency::shortName));
    }

    private Map<PlaceId, String> placeNames(Collection<Activity> activities) {
        Set<PlaceId> ids = activities.stream()
                .flatMap(activity -> Optional.ofNullable(activity.facts().place()).stream())
                .collect(Collectors.toSet());
        return places.byId(ids).values().stream().collect(Collectors.toMap(Place::id, Place::name));
    }

    static List<Past> history(List<ActivityVersion> versions, Locale locale) {
        return versions.stream()
                .map(past -> new Past(
                        past.activity(),
                        kindKey(past.activity().facts().kind()),
                        FigureWording.of(locale).screen(past.activity().figure()),
                        LocalDateTime.ofInstant(past.at(), LegalDay.ZONE),
                        past.reason()))
                .toList();
    }

    private static String kindKey(ActivityKind kind) {
        return "outreach.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
