package vn.loive.instruments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * The days of an instrument, as far as they are known.
 *
 * @param adopted when it was adopted or signed
 * @param inForce from when it binds the country; nothing when that is not known, or it does not bind
 * @param source where the days stand; may be empty while nobody has compared them
 * @param verified whether somebody has compared them with the official text
 */
@LegalTerm(
        vi = "ngày thông qua, ngày có hiệu lực của điều ước",
        means = "When an instrument was adopted and from when it binds the country.",
        source = "Luật 108/2016/QH13")
public record InstrumentDays(
        @Nullable LocalDate adopted, @Nullable LocalDate inForce, String source, boolean verified) {

    static final int LONGEST_SOURCE = 500;

    public InstrumentDays {
        if (verified && source.isBlank()) {
            throw new IllegalArgumentException("Days that are verified must have a source");
        }
        source = source.strip();
    }

    /** Whether a day is known that nobody has compared with the official text. */
    public boolean doubtful() {
        return !verified && (adopted != null || inForce != null);
    }
}
