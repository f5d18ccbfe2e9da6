package vn.loive.narratives;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency has written so far; the next version of its answer takes it along.
 *
 * @param version counts how often it was saved; 0 for never
 * @param savedAt when it was saved last; null for never
 * @param sections the sections that are asked for, in order
 */
record NarrativeDraft(int version, @Nullable Instant savedAt, List<NarrativeSection> sections) {

    NarrativeDraft {
        sections = List.copyOf(sections);
    }

    /** The headings of the sections that hold nothing. */
    List<String> missing() {
        return sections.stream()
                .filter(section -> section.said() == null)
                .map(NarrativeSection::heading)
                .toList();
    }
}
