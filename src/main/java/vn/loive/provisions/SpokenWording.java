package vn.loive.provisions;

import java.time.LocalDate;
import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * Words that are read to a person before an answer; an issued number is never changed, a later one takes its place.
 *
 * @param number which issue it is
 * @param from first legal day on which it is read
 * @param lines its sentences
 * @param forChildren its sentences as a child understands them
 */
@LegalTerm(vi = "lời đọc khi hỏi ý kiến", means = "Words that are read to a person before an answer.")
public record SpokenWording(int number, LocalDate from, List<String> lines, List<String> forChildren) {

    public SpokenWording {
        lines = List.copyOf(lines);
        forChildren = List.copyOf(forChildren);
    }
}
