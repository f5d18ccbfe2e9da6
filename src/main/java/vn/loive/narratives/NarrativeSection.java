package vn.loive.narratives;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * One section that a request asks for, with what an agency says.
 *
 * @param position where it stands in the request, from 1
 * @param heading its heading
 * @param said what is said; null as long as nothing is
 */
@LegalTerm(vi = "mục báo cáo bằng lời", means = "A heading of a request under which each addressee writes words.")
public record NarrativeSection(
        int position, String heading, @Nullable Narrative said) {

    /** The sections of a request in order, with what is said by position. */
    static List<NarrativeSection> of(List<String> headings, Map<Integer, Narrative> said) {
        List<NarrativeSection> sections = new ArrayList<>();
        for (int position = 1; position <= headings.size(); position++) {
            sections.add(new NarrativeSection(position, headings.get(position - 1), said.get(position)));
        }
        return sections;
    }
}
