package vn.loive.factors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.loive.database.DatabaseProperties;

/**
 * Keeps small secrets closed under a key that lies in a file outside the database.
 * What is closed for one owner does not open for another.
 */
@Component
public class SecretBox {

    private static final String FILE = "factors.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    SecretBox(DatabaseProperties properties) {
        this.key = keyIn(properties.keyFolder());
    }

    /**
     * Closes a secret.
     *
     * @param owner to whom it belongs, such as an account's id
     */
    public byte[] close(String owner, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    /**
     * Opens what was closed for the owner.
     *
     * @throws IllegalStateException if it was closed for somebody else, changed, or closed under another key
     */
    public byte[] open(String owner, byte[] box) {
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] closed = new byte[box.length - NONCE_BYTES];
        ByteBuffer.wrap(box).get(nonce).get(closed);
        return cipher(Cipher.DECRYPT_MODE, owner, nonce, closed);
    }

    /** A hash of the text that nobody can make without the key. */
    byte[] hash(String owner, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((owner + " " + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cipher(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret does not open: wrong key file, wrong owner, or changed", e);
        }
    }

    private byte[] keyIn(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            byte[] read = Files.readAllBytes(file);
            if (read.length != KEY_BYTES) {
                throw new IllegalStateException(
                        "%s must hold %d bytes, holds %d".formatted(FILE, KEY_BYTES, read.length));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path folder, Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] made = new byte[KEY_BYTES];
        random.nextBytes(made);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, made);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("Another program makes %s at this moment; start again".formatted(FILE), e);
        }
    }
}
