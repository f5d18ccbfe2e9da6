package vn.loive.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;

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

    /** The code over every field of the row, each with its length before it, so that no two rows share a text. */
    byte[] seal(AuditEntry entry) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(canonical(entry));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] canonical(AuditEntry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields(entry).toList()) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
        return bytes.toByteArray();
    }

    private static Stream<String> fields(AuditEntry entry) {
        Stream<String> act =
                Stream.of(entry.id().toString(), entry.at().toString(), Long.toString(entry.transaction()));
        Stream<String> thing = Stream.of(entry.act(), entry.subject(), entry.detail());
        return Stream.of(act, fields(entry.actor()), thing).flatMap(fields -> fields);
    }

    private static Stream<String> fields(@Nullable Actor actor) {
        return actor == null
                ? Stream.of("", "", "", "")
                : Stream.of(
                        actor.account().toString(),
                        actor.agency().toString(),
                        actor.province().value(),
                        actor.request().toString());
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
