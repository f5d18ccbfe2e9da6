package vn.loive.agencies;

import java.time.LocalDate;
import vn.loive.shared.LegalTerm;

/**
 * One agency took over a duty of another.
 *
 * @param predecessor who had the duty
 * @param successor who has it now; it reads and corrects what the predecessor left, and issues in its own name only
 * @param from first day
 * @param duty the duty
 * @param grounds by what this is known
 */
@LegalTerm(vi = "tiếp nhận nhiệm vụ của cơ quan khác", means = "One agency took over a duty of another.")
public record Takeover(AgencyId predecessor, AgencyId successor, LocalDate from, Duty duty, Grounds grounds) {

    public Takeover {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException("An agency cannot succeed itself");
        }
    }
}
