package vn.loive.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import vn.loive.shared.LegalTerm;

/** The key of one person, open: what it closed for one field opens for no other field and no other person. */
@LegalTerm(vi = "khóa của một người", means = "The key under which everything about one person is closed.")
public final class SubjectKey {

    /** The length of a person's key. */
    static final int BYTES = 32;

    private final UUID subject;
    private final AesGcmJce cipher;

    SubjectKey(UUID subject, byte[] key) {
        this.subject = subject;
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Closes what is known of the person.
     *
     * @param field which part it is, such as {@code identities.names}
     */
    public byte[] close(String field, byte[] plain) {
        try {
            return cipher.encrypt(plain, context(field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was closed for the same part of the same person.
     *
     * @throws WrongKeyException otherwise
     */
    public byte[] open(String field, byte[] closed) {
        try {
            return cipher.decrypt(closed, context(field));
        } catch (GeneralSecurityException e) {
            throw new WrongKeyException(e);
        }
    }

    private byte[] context(String field) {
        return (field + " " + subject).getBytes(StandardCharsets.UTF_8);
    }
}
