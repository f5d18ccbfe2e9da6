package vn.loive.instruments;

import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.ProvinceCode;

/**
 * An international instrument that a province carries out; a public fact.
 *
 * @param id the instrument
 * @param province who carries it out
 * @param facts what the register says of it
 * @param version 1 when entered, then one more with each correction
 * @param lastReview the review that stands and looks on the latest days; nothing when none was held
 * @param nextReview the review that is awaited; nothing when none is
 * @param turn how often the next review was set, met or taken back; 0 when never
 */
@LegalTerm(
        vi = "điều ước quốc tế",
        means = "A convention, protocol, agreement or compact that a province carries out.",
        source = "Luật 108/2016/QH13, Điều 2")
public record Instrument(
        InstrumentId id,
        ProvinceCode province,
        InstrumentFacts facts,
        int version,
        @Nullable InstrumentReview lastReview,
        @Nullable NextReview nextReview,
        int turn) {

    /** An instrument as it is entered. */
    static Instrument entered(InstrumentId id, ProvinceCode province, InstrumentFacts facts) {
        return new Instrument(id, province, facts, 1, null, null, 0);
    }

    /** The same one with other facts. */
    Instrument corrected(InstrumentFacts right) {
        return new Instrument(id, province, right, version + 1, lastReview, nextReview, turn);
    }

    /** Its name in full. */
    public String name() {
        return facts.name();
    }

    /** How a sentence calls it: "Công ước ACTIP". */
    public String shortName() {
        return facts.shortName();
    }

    /** The national decision that puts it into effect, if any is known. */
    public @Nullable DocumentId nationalDecision() {
        return facts.papers().decision();
    }

    /** The province's own plan, if there is one. */
    public @Nullable DocumentId provincialPlan() {
        return facts.papers().plan();
    }
}
