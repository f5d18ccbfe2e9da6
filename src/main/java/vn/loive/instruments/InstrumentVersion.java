package vn.loive.instruments;

import java.time.Instant;
import vn.loive.shared.LegalTerm;

/**
 * What the register said of an instrument after one change.
 *
 * @param version 1 when entered
 * @param facts what it said
 * @param at when
 * @param reason why it was corrected; empty for the first
 */
@LegalTerm(vi = "lần ghi, sửa điều ước quốc tế", means = "What the register said of an instrument after one change.")
public record InstrumentVersion(int version, InstrumentFacts facts, Instant at, String reason) {}
