package vn.loive.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The file of master keys: plain for a machine that guards its folder, or closed under a passphrase.
 * It is written whole beside the old one and then takes its place, so a power cut leaves one or the other.
 */
final class MasterKeyFile {

    private static final String PLAIN = "loi-ve master keys 1";
    private static final String CLOSED = "loi-ve master keys 1 under a passphrase";
    private static final String BEGUN = "master";
    private static final String ENDED = ".new";
    private static final byte[] CONTEXT = "loive master keys".getBytes(StandardCharsets.UTF_8);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    /** 256 MB and four rounds: opened once a start, so it may take its time. */
    private static final int ARGON_KB = 262_144;

    private static final int ARGON_ROUNDS = 4;

    private MasterKeyFile() {}

    static boolean exists(Path file) {
        return Files.exists(file);
    }

    /** Whether a passphrase closes the file. */
    static boolean isClosed(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").equals(CLOSED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the keys.
     *
     * @param passphrase null when the file is not closed
     * @throws WrongKeyException if the passphrase is wrong or missing
     */
    static MasterKeys read(Path file, @Nullable String passphrase) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> secret = switch (lines.getFirst()) {
                case PLAIN -> lines.subList(1, lines.size());
                case CLOSED -> opened(lines.get(1), lines.get(2), passphrase);
                case String other -> throw new IllegalStateException("Not a file of master keys: " + file);
            };
            return MasterKeys.of(secret.get(0), secret.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the keys in place of those that were there, and removes what an interrupted writing left beside them. */
    static void write(Path file, MasterKeys keys, @Nullable String passphrase) {
        List<String> secret = Arrays.stream(keys.secretText())
                .map(text -> text.replaceAll("\\s*\\R\\s*", ""))
                .toList();
        List<String> lines =
                passphrase == null ? List.of(PLAIN, secret.get(0), secret.get(1)) : closed(secret, passphrase);
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            removeLeftovers(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    BEGUN,
                    ENDED,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, lines);
            onDisk(fresh, StandardOpenOption.WRITE);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            onDisk(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys that were never put in their place must not outlive those that are retired. */
    private static void removeLeftovers(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGUN + "*" + ENDED)) {
            for (Path one : left) {
                Files.delete(one);
            }
        }
    }

    /** Waits until a file, or the names in a folder, are on the disk: a master key that was only in memory is lost for good. */
    private static void onDisk(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static List<String> closed(List<String> secret, String passphrase) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        try {
            byte[] box = new AesGcmJce(stretched(passphrase, salt))
                    .encrypt(String.join("\n", secret).getBytes(StandardCharsets.UTF_8), CONTEXT);
            Base64.Encoder text = Base64.getEncoder();
            return List.of(CLOSED, text.encodeToString(salt), text.encodeToString(box));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> opened(String salt, String box, @Nullable String passphrase) {
        Base64.Decoder text = Base64.getDecoder();
        try {
            byte[] plain = new AesGcmJce(stretched(passphrase == null ? "" : passphrase, text.decode(salt)))
                    .decrypt(text.decode(box), CONTEXT);
            return new String(plain, StandardCharsets.UTF_8).lines().toList();
        } catch (GeneralSecurityException e) {
            throw new WrongKeyException(e);
        }
    }

    private static byte[] stretched(String passphrase, byte[] salt) {
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
