package vn.loive.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which each row of the record is sealed; it is kept in a file, never in the database. */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    private AuditKey(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The audit key must be %d bytes, is %d".formatted(KEY_BYTES, key.length));
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Reads the key of this folder, or makes one on the first start. */
    static AuditKey in(Path folder) {
        Path file = folder.resolve("audit.key");
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return new AuditKey(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code over every field of the row. */
    byte[] seal(AuditEntry entry) {
        return code(CanonicalEntry.bytes(entry));
    }

    /** The code over a link of the chain of batches, or over the lines of an export; never the same as that of a row. */
    Digest seal(String kind, byte[] bytes) {
        byte[] name = (kind + "\n").getBytes(StandardCharsets.US_ASCII);
        return Digest.of(code(ByteBuffer.allocate(name.length + bytes.length)
                .put(name)
                .put(bytes)
                .array()));
    }

    private byte[] code(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, key);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("Two programs made the audit key at once", e);
        }
    }
}
