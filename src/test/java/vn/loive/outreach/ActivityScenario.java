package vn.loive.outreach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.TwoProvinces;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.audiences.Reach;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.FigureKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** Tells how an activity comes into the register: {@code anActivity().by(police()).broadcast(96).register()}. */
public final class ActivityScenario {

    private final OutreachScenario world;
    private Actor by;
    private ActivityKind kind = ActivityKind.BROADCAST;
    private @Nullable CampaignId campaign;
    private @Nullable PlaceId place;
    private Period days = new Period(LocalDate.of(2021, 7, 30), LocalDate.of(2021, 7, 30));
    private FigureKind figureKind = FigureKind.EXACT;
    private @Nullable Long quantity = 96L;
    private Set<AgencyId> partners = Set.of();
    private List<String> slogans = List.of();
    private Audience audience = Audience.UNSTATED;

    ActivityScenario(OutreachScenario world, Actor by) {
        this.world = world;
        this.by = by;
    }

    public ActivityScenario by(Actor actor) {
        by = actor;
        return this;
    }

    public ActivityScenario with(Actor... others) {
        partners = Arrays.stream(others).map(TwoProvinces::agencyOf).collect(Collectors.toSet());
        return this;
    }

    public ActivityScenario broadcast(long times) {
        return counted(ActivityKind.BROADCAST, FigureKind.EXACT, times);
    }

    public ActivityScenario broadcastMoreThan(long times) {
        return counted(ActivityKind.BROADCAST, FigureKind.MORE_THAN, times);
    }

    public ActivityScenario broadcastUncounted() {
        return counted(ActivityKind.BROADCAST, FigureKind.NOT_COUNTED, null);
    }

    public ActivityScenario banners(long count, String... texts) {
        slogans = List.of(texts);
        return counted(ActivityKind.BANNER, FigureKind.EXACT, count);
    }

    public ActivityScenario sessions(FigureKind how, @Nullable Long many, Reach reached) {
        audience = Audience.reached(reached);
        return counted(ActivityKind.SESSION, how, many);
    }

    public ActivityScenario meantFor(Audience its) {
        audience = its;
        return this;
    }

    public ActivityScenario in(CampaignId itsCampaign) {
        campaign = itsCampaign;
        return this;
    }

    public ActivityScenario at(PlaceId itsPlace) {
        place = itsPlace;
        return this;
    }

    public ActivityScenario on(LocalDate from, LocalDate to) {
        days = new Period(from, to);
        return this;
    }

    ActivityFacts facts() {
        return new ActivityFacts(kind, campaign, place, days, figureKind, quantity, partners, slogans, "", audience);
    }

    ActivityOutcome<CannotRegister> attempt() {
        return world.register(by, facts());
    }

    public Activity register() {
        return switch (attempt()) {
            case ActivityOutcome.Done(Activity activity) -> activity;
            case ActivityOutcome.Refused(List<CannotRegister> reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    private ActivityScenario counted(ActivityKind what, FigureKind how, @Nullable Long many) {
        kind = what;
        figureKind = how;
        quantity = many;
        return this;
    }
}
