package vn.loive.backup;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.loive.backup.BackupRefused.Reason;

/**
 * What a backup is closed under: a key of its own in a file, or a passphrase.
 * It is not the master key, so that who reads a backup still opens no person.
 */
public abstract sealed class BackupKey {

    static final int SALT_BYTES = 16;

    private static final String HEAD = "loi-ve backup key 1";
    private static final int KEY_BYTES = 32;
    /** Each segment is proved on its own before a byte of it is used. */
    private static final int SEGMENT_BYTES = 1 << 18;
    /** As for the master keys: 256 MB and four rounds, once a backup. */
    private static final int ARGON_KB = 262_144;

    private static final int ARGON_ROUNDS = 4;

    /** The word that stands in the file for this kind of key. */
    abstract String kind();

    /** The key for one file. */
    abstract byte[] secret(byte[] salt);

    /** A key that a file holds. */
    private static final class OfFile extends BackupKey {
        private final byte[] key;

        OfFile(byte[] key) {
            this.key = key;
        }

        @Override
        String kind() {
            return "key";
        }

        @Override
        byte[] secret(byte[] salt) {
            return key.clone();
        }
    }

    /** A passphrase, stretched anew for each file. */
    private static final class OfPassphrase extends BackupKey {
        private final String passphrase;

        OfPassphrase(String passphrase) {
            this.passphrase = passphrase;
        }

        @Override
        String kind() {
            return "passphrase";
        }

        @Override
        byte[] secret(byte[] salt) {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withSalt(salt)
                    .withMemoryAsKB(ARGON_KB)
                    .withIterations(ARGON_ROUNDS)
                    .withParallelism(1)
                    .build());
            byte[] key = new byte[KEY_BYTES];
            generator.generateBytes(passphrase.toCharArray(), key);
            return key;
        }
    }

    /** Reads the key that {@link #make} wrote. */
    public static BackupKey in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            byte[] key = lines.size() == 2 && lines.getFirst().equals(HEAD)
                    ? Base64.getDecoder().decode(lines.get(1))
                    : new byte[0];
            if (key.length == KEY_BYTES) {
                return new OfFile(key);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BackupRefused(Reason.NO_KEY, unreadable, file);
        }
        throw new BackupRefused(Reason.NO_KEY, null, file);
    }

    /** Takes the first line of a file as passphrase. */
    public static BackupKey ofPassphraseIn(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && !lines.getFirst().isBlank()) {
                return new OfPassphrase(lines.getFirst());
            }
        } catch (IOException unreadable) {
            throw new BackupRefused(Reason.NO_KEY, unreadable, file);
        }
        throw new BackupRefused(Reason.NO_KEY, null, file);
    }

    /** Makes a key in a file that is not there yet; only its owner can read it. */
    public static void make(Path file) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        String lines = HEAD + "\n" + Base64.getEncoder().encodeToString(key) + "\n";
        try (PrivateFile made = PrivateFile.beside(file)) {
            made.write(lines.getBytes(StandardCharsets.US_ASCII));
            made.keep();
        }
    }

    StreamingAead cipher(byte[] salt) {
        try {
            return new AesGcmHkdfStreaming(secret(salt), "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
        } catch (InvalidAlgorithmParameterException e) {
            throw new IllegalStateException(e);
        }
    }
}
