package vn.loive.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.facilities.FacilityEntry;
import vn.loive.shared.LegalDay;

/**
 * The acts on a reception place as a page tells them.
 *
 * @param at the time of day in Vietnam at which it was done
 * @param act what was done: registered, changed, ready, not-ready, checked
 * @param from the day from which it holds
 * @param until the day by which it should end, or ends; null when none was named
 * @param name the name of the place that was stated; empty when it was not about that
 * @param reason why, empty for the first
 * @param corrected whether a later act replaced it because it was a mistake
 */
record FacilityTimeline(
        LocalDateTime at,
        String act,
        LocalDate from,
        @Nullable LocalDate until,
        String name,
        String reason,
        boolean corrected) {

    /** All acts, the latest first. */
    static List<FacilityTimeline> of(
            List<FacilityEntry> entries, List<Declaration> words, List<Inspection> inspections) {
        return Stream.of(
                        inspections.stream().map(FacilityTimeline::of),
                        words.stream().map(word -> of(word, !word.stands(words))),
                        entries.stream().map(entry -> of(entry, !entry.stands(entries))))
                .flatMap(acts -> acts)
                .sorted(Comparator.comparing(FacilityTimeline::at).reversed())
                .toList();
    }

    /** Today or, for a place that is closed or not open yet, the last day that was stated of it. */
    static LocalDate lastDay(List<FacilityEntry> entries, LocalDate today) {
        return entries.stream()
                .filter(entry -> entry.stands(entries))
                .map(FacilityEntry::facts)
                .map(facts -> facts.lastDay() == null ? facts.from() : facts.lastDay())
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static FacilityTimeline of(FacilityEntry entry, boolean corrected) {
        return new FacilityTimeline(
                local(entry.at()),
                entry.version() == 1 ? "registered" : "changed",
                entry.facts().from(),
                entry.facts().lastDay(),
                entry.facts().name(),
                entry.reason(),
                corrected);
    }

    private static FacilityTimeline of(Declaration word, boolean corrected) {
        return switch (word.said()) {
            case Readiness.Ready(LocalDate from, String reason) ->
                new FacilityTimeline(local(word.at()), "ready", from, null, "", reason, corrected);
            case Readiness.NotReady(LocalDate from, String reason, LocalDate until) ->
                new FacilityTimeline(local(word.at()), "not-ready", from, until, "", reason, corrected);
        };
    }

    private static FacilityTimeline of(Inspection inspection) {
        return new FacilityTimeline(
                local(inspection.at()), "checked", inspection.day(), null, "", inspection.note(), false);
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, LegalDay.ZONE);
    }
}
