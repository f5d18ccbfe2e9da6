package vn.loive.activitylist;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.audiences.ChannelLevel;
import vn.loive.audiences.Movement;
import vn.loive.audiences.RiskGroup;
import vn.loive.audiences.Topic;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.Campaigns;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.Place;
import vn.loive.places.Places;
import vn.loive.risks.RiskFlag;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;

/** What a list of activities may be filtered by. */
@Component
class ListForm {

    /**
     * A field with its choices.
     *
     * @param folded whether it stands among those that are seldom needed
     */
    record Field(String name, List<Choice> choices, boolean folded) {

        /** The choice of that value, if it is offered. */
        @Nullable
        Choice choice(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final Collator VIETNAMESE = Collator.getInstance(Locale.of("vi"));

    private final ListRepository repository;
    private final Campaigns campaigns;
    private final Agencies agencies;
    private final Places places;
    private final Clock clock;

    ListForm(ListRepository repository, Campaigns campaigns, Agencies agencies, Places places, Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.agencies = agencies;
        this.places = places;
        this.clock = clock;
    }

    /** The fields in the order of the form; the places are those in which something of the register was held. */
    List<Field> fields(Actor reader) {
        return Stream.concat(plain(reader), folded()).toList();
    }

    private Stream<Field> plain(Actor reader) {
        List<Choice> kinds = Choice.ofEnum(ActivityKind.class, "outreach.kind");
        List<Choice> leads = named(agencies(reader), agency -> agency.id().value(), Agency::shortName);
        List<Choice> held = named(held(), place -> place.id().value(), Place::name);
        List<Choice> opened =
                named(campaigns.list().stream(), campaign -> campaign.id().value(), Campaign::name);
        return Stream.of(
                new Field("kind", kinds, false),
                new Field("agency", leads, false),
                new Field("place", held, false),
                new Field("campaign", opened, false));
    }

    private static Stream<Field> folded() {
        return Stream.of(
                new Field("riskGroups", Choice.ofEnum(RiskGroup.class, "audiences.risk-group"), true),
                new Field("areas", Choice.ofEnum(RiskFlag.class, "risks.flag"), true),
                new Field("topics", Choice.ofEnum(Topic.class, "audiences.topic"), true),
                new Field("movements", Choice.ofEnum(Movement.class, "audiences.movement"), true),
                new Field("levels", Choice.ofEnum(ChannelLevel.class, "audiences.level"), true));
    }

    private Stream<Agency> agencies(Actor reader) {
        return agencies.of(reader.province(), LegalDay.today(clock)).stream();
    }

    private Stream<Place> held() {
        return places.byId(repository.places()).values().stream()
                .sorted(Comparator.comparing(Place::name, VIETNAMESE)
                        .thenComparing(place -> place.code().value()));
    }

    private static <T> List<Choice> named(Stream<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.map(thing -> Choice.ofText(id.apply(thing).toString(), name.apply(thing)))
                .toList();
    }
}
