package vn.loive.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import vn.loive.backup.BackupRefused.Reason;

/**
 * Reads a backup from its beginning to its end; each piece is proved before it is given on.
 *
 * @param file the file
 * @param part which backup it must be
 * @param key what it is closed under
 */
record BackupReader(Path file, BackupPart part, BackupKey key) {

    private static final int LINE_LIMIT = 100;
    private static final int PIECE_LIMIT = 1 << 30;

    /** What is done with each table that is read: answers where its text goes. */
    @FunctionalInterface
    interface Tables {
        Target begin(HouseTable table) throws IOException;
    }

    /** Where the text of one table goes. */
    interface Target {
        void take(byte[] piece) throws IOException;

        void end(TableSum.Sum sum) throws IOException;
    }

    /**
     * What a backup holds.
     *
     * @param head what it says of itself
     * @param tables its tables
     * @param rows how many rows they hold together
     */
    record Content(BackupHead head, List<HouseTable> tables, long rows) {}

    /** Reads everything once and keeps nothing: a file that was cut off, changed or closed under another key is refused here. */
    Content prove() {
        return read(table -> new Target() {
            @Override
            public void take(byte[] piece) {}

            @Override
            public void end(TableSum.Sum sum) {}
        });
    }

    /** Reads everything and gives each table on. */
    Content read(Tables tables) {
        boolean opened = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] line = line(in);
            DataInputStream content = content(in, line);
            BackupHead head = BackupHead.read(content);
            opened = true;
            return content(content, head, tables);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw refusal(failure, opened);
        }
    }

    /** A file that is not there is told apart from one that is there and does not open. */
    private BackupRefused refusal(IOException failure, boolean opened) {
        if (!Files.isReadable(file)) {
            return PrivateFile.refusal(file, failure);
        }
        return new BackupRefused(opened ? Reason.DAMAGED : Reason.WRONG_KEY, failure, file);
    }

    private byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int letter;
        do {
            letter = in.read();
            line.write(letter);
        } while (letter >= 0 && letter != '\n' && line.size() < LINE_LIMIT);
        return line.toByteArray();
    }

    private DataInputStream content(InputStream in, byte[] line) throws IOException, GeneralSecurityException {
        String[] words = new String(line, StandardCharsets.US_ASCII).strip().split(" ", -1);
        if (words.length != 6 || !String.join(" ", words[0], words[1], words[2]).equals(BackupWriter.MAGIC)) {
            throw new BackupRefused(Reason.NOT_A_BACKUP, null, file);
        }
        if (!words[3].equals(part.name())) {
            throw new BackupRefused(Reason.OTHER_PART, null, file, BackupWords.of("backup.part." + part.name()));
        }
        if (!words[4].equals(key.kind())) {
            throw new BackupRefused(Reason.OTHER_KIND_OF_KEY, null, file);
        }
        InputStream open = key.cipher(salt(words[5])).newDecryptingStream(in, line);
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(open)));
    }

    private byte[] salt(String hexadecimal) {
        try {
            return HexFormat.of().parseHex(hexadecimal);
        } catch (IllegalArgumentException changed) {
            throw new BackupRefused(Reason.NOT_A_BACKUP, changed, file);
        }
    }

    private Content content(DataInputStream in, BackupHead head, Tables tables) throws IOException {
        List<HouseTable> found = new ArrayList<>();
        long rows = 0;
        int mark = in.readByte();
        while (mark == BackupWriter.TABLE) {
            HouseTable table = new HouseTable(in.readUTF(), in.readUTF(), part);
            rows += table(in, tables.begin(table));
            found.add(table);
            mark = in.readByte();
        }
        if (mark != BackupWriter.END || in.readInt() != found.size() || in.read() >= 0) {
            throw new BackupRefused(Reason.DAMAGED, null, file);
        }
        return new Content(head, List.copyOf(found), rows);
    }

    private long table(DataInputStream in, Target target) throws IOException {
        TableSum sum = new TableSum();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            byte[] piece = piece(in, length);
            sum.add(piece);
            target.take(piece);
        }
        TableSum.Sum found = sum.sum();
        if (found.rows() != in.readLong() || !found.sha256().equals(in.readUTF())) {
            throw new BackupRefused(Reason.DAMAGED, null, file);
        }
        target.end(found);
        return found.rows();
    }

    private static byte[] piece(DataInputStream in, int length) throws IOException {
        if (length < 0 || length > PIECE_LIMIT) {
            throw new EOFException("A piece must have up to 1 GB, has " + length);
        }
        byte[] piece = new byte[length];
        in.readFully(piece);
        return piece;
    }
}
