package vn.loive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.loive.backup.BackupRefused.Reason;
import vn.loive.shared.Sha256;

/**
 * Who was erased, as a text file beside the database: ids only, one line each, never a line less than before.
 * An old backup knows nothing of what was erased since; with this file a restore erases it again.
 */
public final class ErasureList {

    private static final String HEAD = "loi-ve erasures 1";
    private static final String NOTE =
            "# Sổ hủy thông tin: chỉ có mã, không có tên ai. Giữ một bản ở ngoài máy chủ; lệnh restore cần tệp này.";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z";
    private static final Pattern LINE = Pattern.compile(String.join(
            " ", ID, "\\d{2}", ID, ID, "[a-z_]+", ID, INSTANT, ID, INSTANT, "\\d{1,9}", "\\d{1,9}", "\\d{1,9}"));

    private ErasureList() {}

    /** Where a program keeps the file in its data folder, and where a restore looks for it. */
    public static Path in(Path dataFolder) {
        return dataFolder.resolve("record").resolve("erasure-list.txt");
    }

    /**
     * Reads the lines of a file; none where there is no file.
     *
     * @throws BackupRefused when the file cannot be read, or is not whole
     */
    public static Set<String> read(Path file) {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try {
            Set<String> read = whole(Files.readAllLines(file, StandardCharsets.UTF_8));
            if (read == null) {
                throw new BackupRefused(Reason.DAMAGED_LIST, null, file);
            }
            return read;
        } catch (IOException failure) {
            throw PrivateFile.refusal(file, failure);
        }
    }

    /** The lines between head and sum; null where one of them does not fit. */
    private static @Nullable Set<String> whole(List<String> text) {
        int last = text.size() - 1;
        if (last < 2 || !text.getFirst().equals(HEAD) || !text.get(last).equals(sum(text.subList(0, last)))) {
            return null;
        }
        List<String> lines = text.subList(2, last);
        return lines.stream().allMatch(line -> LINE.matcher(line).matches()) ? new LinkedHashSet<>(lines) : null;
    }

    /**
     * Adds lines to a file, which is written whole beside its place and then takes it.
     *
     * @param lines request, province, subject, holder, ground, who asked, when, who confirmed, when, and how many keys,
     *     versions and tokens, parted by blanks
     * @throws BackupRefused when the file cannot be written, or the one that is there is not whole
     */
    public static void add(Path file, Collection<String> lines) {
        Set<String> all = new LinkedHashSet<>(read(file));
        if (!all.addAll(lines)) {
            return;
        }
        if (!all.stream().allMatch(line -> LINE.matcher(line).matches())) {
            throw new IllegalArgumentException("A line of the list of erasures must be of ids, instants and counts");
        }
        List<String> text = new ArrayList<>(List.of(HEAD, NOTE));
        text.addAll(all);
        text.add(sum(text));
        PrivateFile.replace(file, String.join("\n", text) + "\n");
    }

    private static String sum(List<String> lines) {
        return "sha256 " + Sha256.hex(String.join("\n", lines));
    }
}
