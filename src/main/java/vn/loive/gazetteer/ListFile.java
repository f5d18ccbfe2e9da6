package vn.loive.gazetteer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.loive.shared.LegalTerm;

/**
 * One file of a list, as it lies on a disk or was sent.
 *
 * @param name its name, for the lines that tell what is wrong in it
 * @param content its bytes, CSV in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and only read
@LegalTerm(vi = "tệp danh mục", means = "A file with rows of a list of places or agencies.")
public record ListFile(String name, byte[] content) {

    /** The names of files, for one line of text. */
    public static String names(List<ListFile> files) {
        return files.stream().map(ListFile::name).collect(Collectors.joining(", "));
    }

    /** The digest of files in whatever order they are given, in hexadecimal. */
    public static String sha256(List<ListFile> files) {
        String each = files.stream()
                .map(file -> HexFormat.of().formatHex(digest(file.content())))
                .sorted()
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(digest(each.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
