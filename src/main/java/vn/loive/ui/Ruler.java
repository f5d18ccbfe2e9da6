package vn.loive.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A deadline drawn as a ruler 300 units long: where now stands, and where the limit. */
public final class Ruler {

    private static final double START = 2;
    private static final double END = 294;
    private static final double UNSET_PIN = 140;
    private static final int PARTS = 6;

    private final State state;
    private final double pin;
    private final double limit;

    private Ruler(State state, double pin, double limit) {
        this.state = state;
        this.pin = pin;
        this.limit = limit;
    }

    /** A clock that runs, and has time. */
    public static Ruler running(Duration elapsed, Duration limit) {
        return of(State.RUNNING, elapsed, limit);
    }

    /** A clock that runs, and is nearly out. */
    public static Ruler near(Duration elapsed, Duration limit) {
        return of(State.NEAR, elapsed, limit);
    }

    /** A clock that has run past its limit. */
    public static Ruler late(Duration elapsed, Duration limit) {
        return of(State.LATE, elapsed, limit);
    }

    /** A clock that was stopped after so long. */
    public static Ruler stopped(Duration elapsed, Duration limit) {
        return of(State.STOPPED, elapsed, limit);
    }

    /** No limit is set by law; none is invented. */
    public static Ruler unset() {
        return new Ruler(State.UNSET, UNSET_PIN, END);
    }

    private static Ruler of(State state, Duration elapsed, Duration limit) {
        var longest = Math.max(elapsed.toMinutes(), limit.toMinutes());
        if (longest <= 0) {
            throw new IllegalArgumentException("A clock must have a length, is %s of %s".formatted(elapsed, limit));
        }
        var minute = (END - START) / longest;
        return new Ruler(state, START + minute * elapsed.toMinutes(), START + minute * limit.toMinutes());
    }

    /** The state as the stylesheet knows it. */
    public String state() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the law sets no limit. */
    public boolean isUnset() {
        return state == State.UNSET;
    }

    /** Whether the limit has passed. */
    public boolean isLate() {
        return state == State.LATE;
    }

    /** Whether it was stopped. */
    public boolean isStopped() {
        return state == State.STOPPED;
    }

    /** Where now stands. */
    public String pin() {
        return written(pin);
    }

    /** Where the corner of the block stands that marks a stopped clock. */
    public String block() {
        return written(pin - 5);
    }

    /** Where the limit stands. */
    public String limit() {
        return written(limit);
    }

    /** How far the bar runs. */
    public String done() {
        return written(Math.min(pin, limit));
    }

    /** Where the ticks stand, from the start to the limit. */
    public List<String> ticks() {
        return IntStream.rangeClosed(0, PARTS)
                .mapToObj(n -> written(START + (limit - START) * n / PARTS))
                .toList();
    }

    private static String written(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }

    private enum State {
        RUNNING,
        NEAR,
        LATE,
        STOPPED,
        UNSET
    }
}
