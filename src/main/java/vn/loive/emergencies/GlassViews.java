package vn.loive.emergencies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.inspection.ActorNames;
import vn.loive.inspection.AgencyNames;

/** Emergencies with the names of the officials and agencies behind their ids. */
@Component
class GlassViews {

    private final ActorNames accounts;
    private final AgencyNames agencies;

    GlassViews(ActorNames accounts, AgencyNames agencies) {
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /**
     * An emergency as a line of a table.
     *
     * @param glass the emergency
     * @param who the name of whoever broke the glass; empty for somebody of another province
     * @param agency in whose name
     * @param holder the agency that answers for the person
     * @param reviewer who reviewed it; empty before
     */
    record GlassView(BrokenGlass glass, String who, String agency, String holder, String reviewer) {}

    List<GlassView> of(Collection<BrokenGlass> glasses) {
        Map<UUID, String> names = accounts.of(ids(glasses.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.account()),
                        Stream.ofNullable(one.review()).map(BrokenGlass.Review::by)))));
        Map<UUID, String> offices =
                agencies.of(ids(glasses.stream().flatMap(one -> Stream.of(one.agency(), one.holder()))));
        return glasses.stream().map(one -> view(one, names, offices)).toList();
    }

    private static GlassView view(BrokenGlass glass, Map<UUID, String> names, Map<UUID, String> offices) {
        BrokenGlass.Review review = glass.review();
        return new GlassView(
                glass,
                names.getOrDefault(glass.account(), ""),
                offices.getOrDefault(glass.agency(), ""),
                offices.getOrDefault(glass.holder(), ""),
                review == null ? "" : names.getOrDefault(review.by(), ""));
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.collect(Collectors.toSet());
    }
}
