package vn.loive.instruments;

import org.jspecify.annotations.Nullable;
import vn.loive.shared.LegalTerm;

/**
 * What the register says of an instrument.
 *
 * @param name its name in full
 * @param shortName how a sentence calls it, such as "Công ước ACTIP"
 * @param kind what it calls itself
 * @param body who adopted it, such as "ASEAN"
 * @param scope who takes part or what it covers; empty when nothing is said
 * @param days when it was adopted and came into force
 * @param parent the instrument to which it belongs, as a protocol does to its convention
 * @param papers the documents by which it is known and carried out
 */
@LegalTerm(
        vi = "thông tin của điều ước, thỏa thuận quốc tế",
        means = "Names, kind, body, days and papers of an instrument, as the register has them.")
public record InstrumentFacts(
        String name,
        String shortName,
        InstrumentKind kind,
        String body,
        String scope,
        InstrumentDays days,
        @Nullable InstrumentId parent,
        InstrumentPapers papers) {

    static final int LONGEST_NAME = 500;
    static final int LONGEST_SHORT_NAME = 100;
    static final int LONGEST_BODY = 200;
    static final int LONGEST_SCOPE = 1000;

    public InstrumentFacts {
        if (name.isBlank() || shortName.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("An instrument must have a name, a short name and a body");
        }
        name = name.strip();
        shortName = shortName.strip();
        body = body.strip();
        scope = scope.strip();
    }
}
