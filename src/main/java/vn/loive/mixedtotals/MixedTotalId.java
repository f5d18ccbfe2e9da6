package vn.loive.mixedtotals;

import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** Names a total of unlike units. */
@LegalTerm(vi = "mã tổng gộp", means = "Names a total of unlike units.")
public record MixedTotalId(UUID value) {}
