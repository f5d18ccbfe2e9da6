package vn.loive.identities;

import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** The id of a person of whom the guarded wing knows. */
@LegalTerm(vi = "mã nội bộ của người được bảo vệ", means = "The id of a person of whom the guarded wing knows.")
public record SubjectId(UUID value) {}
