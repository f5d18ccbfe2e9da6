package vn.loive.narratives;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.narratives.Narrative.Words;
import vn.loive.shared.LegalTerm;

/**
 * What one version of an answer says in words, and what is different from the version before.
 *
 * @param sections the sections that are asked for, in order
 * @param changes the sections that say something else than before; none in the first version
 */
@LegalTerm(vi = "phần lời của một bản", means = "What one version of an answer says in words.")
public record NarrativeVersion(List<NarrativeSection> sections, List<Change> changes) {

    public NarrativeVersion {
        sections = List.copyOf(sections);
        changes = List.copyOf(changes);
    }

    /**
     * A section that says something else.
     *
     * @param section what it says now
     * @param before what it said before
     * @param pieces both texts word by word; none when one of them has no words of its own
     */
    public record Change(NarrativeSection section, @Nullable Narrative before, List<WordDiff.Piece> pieces) {}

    /** A version with its difference to the one before; null for the first. */
    static NarrativeVersion of(List<NarrativeSection> sections, @Nullable List<NarrativeSection> before) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; before != null && at < sections.size(); at++) {
            NarrativeSection now = sections.get(at);
            Narrative said = before.get(at).said();
            if (!Objects.equals(said, now.said())) {
                changes.add(new Change(now, said, pieces(said, now.said())));
            }
        }
        return new NarrativeVersion(sections, changes);
    }

    private static List<WordDiff.Piece> pieces(@Nullable Narrative before, @Nullable Narrative now) {
        return before instanceof Words(String old) && now instanceof Words(String young)
                ? WordDiff.of(old, young)
                : List.of();
    }
}
