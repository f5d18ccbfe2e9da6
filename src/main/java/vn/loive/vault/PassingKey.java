package vn.loive.vault;

import com.google.crypto.tink.util.Bytes;
import vn.loive.shared.LegalTerm;

/**
 * A key of something that lasts some days, kept wrapped by whoever asked for it, in the row of what it closes.
 * It is destroyed with that row. It is not brought under new master keys, so that an old one is retired whatever hangs on
 * it; from then on it opens no more.
 *
 * @param open the key
 * @param wrapped the key, closed under the master key in use
 */
@LegalTerm(vi = "khóa tạm", means = "The key of something that lasts some days, kept beside what it closes.")
public record PassingKey(SubjectKey open, Bytes wrapped) {}
