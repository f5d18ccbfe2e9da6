package vn.loive.files;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.loive.shared.LegalTerm;

/** What sort of file is kept; told by its first bytes, never by its name. */
@LegalTerm(vi = "loại tệp đính kèm", means = "What sort of file is kept with something, told by its first bytes.")
public enum FileKind {
    /** A photograph; EXIF, position, preview and comments are taken out. */
    JPEG("ffd8ff", "image/jpeg", "jpg", BareImage::jpeg),
    /** A drawing or a screen; texts, times and EXIF are taken out. */
    PNG("89504e470d0a1a0a", "image/png", "png", BareImage::png),
    /** Minutes or a scan; kept as it is. */
    PDF("255044462d", "application/pdf", "pdf", UnaryOperator.identity());

    private final String start;
    private final String mediaType;
    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // References to static methods hold no state.
    private final UnaryOperator<byte[]> bare;

    FileKind(String start, String mediaType, String ending, UnaryOperator<byte[]> bare) {
        this.start = start;
        this.mediaType = mediaType;
        this.ending = ending;
        this.bare = bare;
    }

    /** The kind whose files begin so; nothing when none does. */
    public static Optional<FileKind> of(byte[] bytes) {
        String head = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        return Arrays.stream(values())
                .filter(kind -> head.startsWith(kind.start))
                .findFirst();
    }

    /** The file without what was written into it beside the picture; nothing when it is broken. */
    public Optional<byte[]> withoutMetadata(byte[] bytes) {
        try {
            return Optional.of(bare.apply(bytes));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The type that is told to a browser. */
    public String mediaType() {
        return mediaType;
    }

    /** The name that a file is given, whatever it was called. */
    public String fileName(int position) {
        return "tep-%d.%s".formatted(position, ending);
    }

    /** The message key of its word. */
    public String key() {
        return "files.kind." + name().toLowerCase(Locale.ROOT);
    }
}
