package vn.loive.audiences;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.figures.Figure;
import vn.loive.risks.RiskFlag;
import vn.loive.shared.LegalTerm;

/**
 * Whom a communication was meant for, where, on what and through what, and how many it reached.
 * All of it may be left out; what is left out is not known, and never none.
 *
 * @param reach how many it reached; nothing when that is not stated
 * @param listeners whom it addressed
 * @param riskGroups which people at high risk were among them
 * @param areas what sort of area it was held in
 * @param topics what it was about
 * @param movements the national movements it was woven into
 * @param levels how far a broadcast is heard
 * @param setting how a school taught it
 * @param channel the name of the paper, station, site or page, at most {@link #LONGEST_CHANNEL} characters
 */
@LegalTerm(
        vi = "phạm vi tiếp cận",
        means = "Whom a communication was meant for, where, on what, and how many it reached.",
        source = "Luật 66/2011/QH12, Điều 7")
public record Audience(
        @Nullable Reach reach,
        Set<Listener> listeners,
        Set<RiskGroup> riskGroups,
        Set<RiskFlag> areas,
        Set<Topic> topics,
        Set<Movement> movements,
        Set<ChannelLevel> levels,
        @Nullable SchoolSetting setting,
        String channel) {

    /** How long the name of a channel may be. */
    public static final int LONGEST_CHANNEL = 200;

    /** Nothing is stated. */
    public static final Audience UNSTATED =
            new Audience(null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, "");

    public Audience {
        listeners = Set.copyOf(listeners);
        riskGroups = Set.copyOf(riskGroups);
        areas = Set.copyOf(areas);
        topics = Set.copyOf(topics);
        movements = Set.copyOf(movements);
        levels = Set.copyOf(levels);
        channel = channel.strip();
        if (channel.length() > LONGEST_CHANNEL) {
            throw new IllegalArgumentException("The name of a channel is too long");
        }
    }

    /** Whether anything is stated. */
    public boolean stated() {
        return !equals(UNSTATED);
    }

    /** How many it reached, as a figure; empty when that is not stated, which is not zero. */
    public Optional<Figure> reached() {
        return reach == null ? Optional.empty() : Optional.of(reach.figure());
    }

    /** Only how many it reached. */
    public static Audience reached(Reach reach) {
        return new Audience(reach, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, "");
    }

    /** The message keys of what is stated, row by row in the order of the form; rows of which nothing is stated are left out. */
    public List<Row> rows() {
        return List.of(
                        new Row("listeners", keys(listeners, Listener.class, Listener::key)),
                        new Row("riskGroups", keys(riskGroups, RiskGroup.class, RiskGroup::key)),
                        new Row("areas", keys(areas, RiskFlag.class, RiskFlag::key)),
                        new Row("topics", keys(topics, Topic.class, Topic::key)),
                        new Row("movements", keys(movements, Movement.class, Movement::key)),
                        new Row("levels", keys(levels, ChannelLevel.class, ChannelLevel::key)),
                        new Row("setting", setting == null ? List.of() : List.of(setting.key())))
                .stream()
                .filter(row -> !row.words().isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> List<String> keys(Set<E> stated, Class<E> type, Function<E, String> key) {
        Set<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(stated);
        return ordered.stream().map(key).toList();
    }

    /**
     * One line of what is stated.
     *
     * @param name the field of the form that holds it, by which it is named
     * @param words the message keys of its words
     */
    public record Row(String name, List<String> words) {}
}
