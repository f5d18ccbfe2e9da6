package vn.loive.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, inside what is closed.
 *
 * @param program the version of the program that wrote it
 * @param taken when
 * @param lastDay the last day on which keys may be restored from it; null for an ordinary backup
 * @param transaction a number that no transaction in it has reached
 * @param migrations the newest migration of each schema
 * @param sequences where each sequence stands: its last value, and whether that was given
 */
record BackupHead(
        String program,
        Instant taken,
        @Nullable LocalDate lastDay,
        long transaction,
        SortedMap<String, String> migrations,
        SortedMap<String, String> sequences) {

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(program);
        out.writeUTF(taken.toString());
        out.writeUTF(lastDay == null ? "" : lastDay.toString());
        out.writeLong(transaction);
        write(migrations, out);
        write(sequences, out);
    }

    static BackupHead read(DataInputStream in) throws IOException {
        String program = in.readUTF();
        Instant taken = Instant.parse(in.readUTF());
        String day = in.readUTF();
        LocalDate lastDay = day.isEmpty() ? null : LocalDate.parse(day);
        return new BackupHead(program, taken, lastDay, in.readLong(), readMap(in), readMap(in));
    }

    private static void write(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static SortedMap<String, String> readMap(DataInputStream in) throws IOException {
        SortedMap<String, String> map = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }
}
