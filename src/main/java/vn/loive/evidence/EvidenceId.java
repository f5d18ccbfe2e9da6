package vn.loive.evidence;

import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** Names one file that proves an activity. */
@LegalTerm(vi = "mã tệp minh chứng", means = "Names one file that proves an activity.")
public record EvidenceId(UUID value) {}
