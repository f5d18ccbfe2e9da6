package vn.loive.gazetteer;

import java.util.List;
import java.util.stream.Collectors;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Sha256;

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
        String each =
                files.stream().map(file -> Sha256.hex(file.content())).sorted().collect(Collectors.joining("\n"));
        return Sha256.hex(each);
    }
}
