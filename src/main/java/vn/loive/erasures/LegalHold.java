package vn.loive.erasures;

import java.time.Instant;
import java.util.UUID;
import vn.loive.identities.Subject;
import vn.loive.shared.LegalTerm;

/**
 * Keeps a person from being erased, while it stands.
 *
 * @param id made by whoever shows the form
 * @param subject the person
 * @param setBy the account that set it
 * @param setAt when
 */
@LegalTerm(vi = "lệnh giữ lại thông tin", means = "Keeps a person from being erased, while it stands.")
public record LegalHold(UUID id, Subject subject, UUID setBy, Instant setAt) {}
