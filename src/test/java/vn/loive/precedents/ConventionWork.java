package vn.loive.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.audiences.Audience;
import vn.loive.audiences.Reach;
import vn.loive.figures.FigureKind;
import vn.loive.figures.Unit;
import vn.loive.outreach.Activities;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.ActivityOutcome;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.statements.StatedSubject;
import vn.loive.statements.StatementFacts;
import vn.loive.statements.StatementId;
import vn.loive.statements.Statements;

/** What agencies did and stated in the days of a review, entered and put right as they would. */
@TestComponent
class ConventionWork {

    private final PaperWorld world;
    private final Activities activities;
    private final Statements statements;
    private final Map<String, Activity> held = new LinkedHashMap<>();

    ConventionWork(PaperWorld world, Activities activities, Statements statements) {
        this.world = world;
        this.activities = activities;
        this.statements = statements;
    }

    /** What the public figures say, entered as the agencies would. */
    void enters(Function<String, Actor> actor) {
        holds(
                "police",
                actor.apply("police"),
                ActivityKind.SESSION,
                98L,
                new Reach(FigureKind.MORE_THAN, 3000L, Unit.ATTENDANCES));
        holds(
                "lead",
                actor.apply("lead"),
                ActivityKind.SESSION,
                null,
                new Reach(FigureKind.MORE_THAN, 3100L, Unit.ATTENDANCES));
        holds(
                "women",
                actor.apply("women"),
                ActivityKind.SESSION,
                null,
                new Reach(FigureKind.MORE_THAN, 3500L, Unit.ATTENDANCES));
        holds(
                "border",
                actor.apply("border"),
                ActivityKind.SESSION,
                155L,
                new Reach(FigureKind.MORE_THAN, 9500L, Unit.PEOPLE));
        holds("news", actor.apply("border"), ActivityKind.NEWS_ITEM, 55L, null);
        Period day = new Period(ConventionScenario.TODAY, ConventionScenario.TODAY);
        states(
                actor.apply("lead"),
                StatedSubject.VICTIMS_RECEIVED,
                FigureKind.ZERO_TO_DATE,
                null,
                ConventionScenario.DAYS);
        states(
                actor.apply("police"),
                StatedSubject.CRIMES_DETECTED,
                FigureKind.ZERO_TO_DATE,
                null,
                ConventionScenario.DAYS);
        states(actor.apply("lead"), StatedSubject.VOLUNTEER_TEAMS, FigureKind.EXACT, 168L, day);
        states(actor.apply("lead"), StatedSubject.VOLUNTEERS, FigureKind.MORE_THAN, 1200L, day);
        states(
                actor.apply("women"),
                StatedSubject.MOUNTAIN_DISTRICTS_REACHED,
                FigureKind.EXACT,
                6L,
                ConventionScenario.DAYS);
    }

    /** Something was done, and is called that from now on. */
    void holds(String which, Actor actor, ActivityKind kind, @Nullable Long quantity, @Nullable Reach reach) {
        held.put(which, done(world.as(actor, () -> activities.register(actor, facts(kind, quantity, reach)))));
    }

    /** More or fewer of it. */
    void recounts(String which, Actor actor, @Nullable Long quantity, @Nullable Long reached) {
        Activity stood = Objects.requireNonNull(held.get(which));
        Reach reach = stood.facts().audience().reach();
        Reach counted = reach == null ? null : new Reach(reach.kind(), reached, reach.unit());
        ActivityFacts facts = facts(stood.facts().kind(), quantity, counted);
        held.put(
                which,
                done(world.as(
                        actor, () -> activities.correct(actor, stood.id(), stood.version(), facts, "đếm thiếu"))));
    }

    private static ActivityFacts facts(ActivityKind kind, @Nullable Long quantity, @Nullable Reach reach) {
        return new ActivityFacts(
                kind,
                null,
                null,
                new Period(ConventionScenario.TODAY.minusDays(30), ConventionScenario.TODAY.minusDays(30)),
                quantity == null ? FigureKind.NOT_COUNTED : FigureKind.EXACT,
                quantity,
                Set.of(),
                List.of(),
                "",
                reach == null ? Audience.UNSTATED : Audience.reached(reach));
    }

    private static Activity done(ActivityOutcome<?> outcome) {
        return switch (outcome) {
            case ActivityOutcome.Done<?> done -> done.activity();
            case ActivityOutcome.Refused<?> refused -> throw new AssertionError(refused.toString());
        };
    }

    /** An agency states something of some days. */
    void states(Actor actor, StatedSubject subject, FigureKind kind, @Nullable Long quantity, Period days) {
        StatementFacts facts = new StatementFacts(subject, kind, quantity, days, Set.of(), "", "", false);
        assertThat(world.as(actor, () -> statements.state(actor, id(subject), facts)))
                .isEmpty();
    }

    /** It states it otherwise. */
    void corrects(Actor actor, StatedSubject subject, FigureKind kind, @Nullable Long quantity, Period days) {
        StatementFacts facts = new StatementFacts(subject, kind, quantity, days, Set.of(), "", "", false);
        assertThat(world.as(actor, () -> statements.correct(actor, id(subject), 1, facts, "đối chiếu lại")))
                .isEmpty();
    }

    private static StatementId id(StatedSubject subject) {
        return new StatementId(
                UUID.nameUUIDFromBytes(subject.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
