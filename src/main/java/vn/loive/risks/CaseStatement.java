package vn.loive.risks;

import java.time.Instant;
import vn.loive.shared.LegalTerm;

/**
 * Whether a place had cases in a year, as the department that leads states it; never derived from files about persons.
 *
 * @param version 1 at first, one more with each correction
 * @param hasCases what was stated
 * @param at when
 */
@LegalTerm(vi = "địa bàn có phát sinh vụ việc", means = "A yearly statement whether a place had cases.")
public record CaseStatement(int version, boolean hasCases, Instant at) {}
