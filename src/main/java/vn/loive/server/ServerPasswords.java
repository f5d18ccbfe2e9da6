package vn.loive.server;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.loive.server.ServerCannotStart.Reason;

/** The random passwords of the server's roles, in one file that only its user can read. */
final class ServerPasswords {

    static final String OWNER = "loive_server";

    private static final int BYTES = 24;

    private final ServerFolder folder;
    private final Map<String, String> known = new TreeMap<>();

    private ServerPasswords(ServerFolder folder) {
        this.folder = folder;
    }

    /** Reads what is kept; data whose owner's password is gone cannot be opened and are refused. */
    static ServerPasswords of(ServerFolder folder) {
        ServerPasswords passwords = new ServerPasswords(folder);
        passwords.read();
        if (Files.exists(folder.cluster()) && !passwords.known.containsKey(OWNER)) {
            throw new ServerCannotStart(Reason.PASSWORDS_LOST, null, folder.passwords());
        }
        return passwords;
    }

    String owner() {
        return of(OWNER);
    }

    /** The password of a role, made and kept on first demand. */
    synchronized String of(String role) {
        if (!role.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Role must be lower-case letters, digits and underscores, is " + role);
        }
        String kept = known.get(role);
        return kept == null ? made(role) : kept;
    }

    private String made(String role) {
        String made = random();
        known.put(role, made);
        write();
        return made;
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void read() {
        Path kept = folder.passwords();
        for (String line :
                ServerFolder.with(kept, () -> Files.exists(kept) ? Files.readAllLines(kept) : List.<String>of())) {
            String[] parts = line.split("=", 2);
            if (parts.length == 2) {
                known.put(parts[0], parts[1]);
            }
        }
    }

    /** The new file takes the old one's place at once, so that no moment has half the passwords. */
    private void write() {
        String lines = known.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        Path next = folder.root().resolve("passwords.next");
        ServerFolder.with(folder.passwords(), () -> {
            writePrivate(next, lines);
            Files.move(next, folder.passwords(), StandardCopyOption.ATOMIC_MOVE);
            folder.flush();
            return next;
        });
    }

    /** Writes a file that no other user could read at any moment. */
    static void writePrivate(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ServerFolder.asPrivate(ServerFolder.PRIVATE_FILE))) {
            Channels.newOutputStream(channel).write(content.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }
}
