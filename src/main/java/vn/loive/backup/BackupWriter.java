package vn.loive.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a backup: one line in clear that says how it is closed, then everything else packed and closed as a stream.
 * Nothing of it is on the disk in clear at any moment, and it has its name only when it is whole.
 */
final class BackupWriter implements AutoCloseable {

    static final String MAGIC = "loi-ve backup 1";
    static final int TABLE = 'T';
    static final int END = 'E';

    private static final int PIECE_BYTES = 1 << 16;

    private final Path place;
    private final PrivateFile file;
    private final DataOutputStream out;
    private int tables;

    private BackupWriter(Path place, PrivateFile file, DataOutputStream out) {
        this.place = place;
        this.file = file;
        this.out = out;
    }

    static BackupWriter of(Path place, BackupPart part, BackupKey key, BackupHead head) {
        PrivateFile file = PrivateFile.beside(place);
        try {
            byte[] salt = new byte[BackupKey.SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            byte[] line = line(part, key, salt);
            file.write(line);
            OutputStream closed = key.cipher(salt).newEncryptingStream(new BufferedOutputStream(file.stream()), line);
            DataOutputStream out = new DataOutputStream(new GZIPOutputStream(closed, PIECE_BYTES));
            head.write(out);
            return new BackupWriter(place, file, out);
        } catch (IOException failure) {
            file.close();
            throw PrivateFile.refusal(place, failure);
        } catch (GeneralSecurityException failure) {
            file.close();
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] line(BackupPart part, BackupKey key, byte[] salt) {
        return "%s %s %s %s\n"
                .formatted(MAGIC, part.name(), key.kind(), HexFormat.of().formatHex(salt))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a table with its count and digest behind it. */
    TableSum.Sum table(HouseTable table, RowSource rows) {
        try {
            out.writeByte(TABLE);
            out.writeUTF(table.name());
            out.writeUTF(table.columns());
            TableSum.Sum sum = pieces(rows);
            out.writeLong(sum.rows());
            out.writeUTF(sum.sha256());
            tables++;
            return sum;
        } catch (IOException failure) {
            throw PrivateFile.refusal(place, failure);
        }
    }

    private TableSum.Sum pieces(RowSource rows) throws IOException {
        TableSum sum = new TableSum();
        ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE_BYTES);
        rows.each(row -> {
            sum.add(row);
            piece.write(row);
            if (piece.size() >= PIECE_BYTES) {
                flush(piece);
            }
        });
        flush(piece);
        out.writeInt(0);
        return sum.sum();
    }

    private void flush(ByteArrayOutputStream piece) throws IOException {
        if (piece.size() > 0) {
            out.writeInt(piece.size());
            piece.writeTo(out);
            piece.reset();
        }
    }

    /** Ends the file and gives it its name. */
    void keep() {
        try {
            out.writeByte(END);
            out.writeInt(tables);
            // The last segment is written only when the stream ends; without it the file counts as cut off.
            out.close();
            file.keep();
        } catch (IOException failure) {
            throw PrivateFile.refusal(place, failure);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
