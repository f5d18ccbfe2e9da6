package vn.loive.proofs;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a draft never carries: programs, files within the file, and links that load something when it is opened. */
final class DocxDangers {

    private static final Pattern PROGRAM = Pattern.compile("vbaproject|vbadata|macroenabled");
    private static final Pattern FOREIGN_FILE =
            Pattern.compile("^word/embeddings/|^word/activex/|oleobject|activex|ms-office\\.activex|afchunk");
    private static final Set<String> FOREIGN_KINDS =
            Set.of("oleobject", "package", "control", "activexcontrolbinary", "afchunk");
    private static final Pattern LOADING_FIELD = Pattern.compile(
            "\\s*(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|RD|DATABASE)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DocxDangers() {}

    /** Ends the reading when the file carries one. */
    static void refuse(Set<String> names, Map<String, byte[]> parts) {
        names.forEach(DocxDangers::refuse);
        parts.forEach((name, content) -> {
            if (name.equals("[content_types].xml") || name.endsWith(".rels")) {
                DocxXml.read(content, (element, attributes) -> refuse(element, attributes));
            }
        });
    }

    /** Ends the reading when a field would load something. */
    static void refuseField(String instruction) {
        if (LOADING_FIELD.matcher(instruction).matches()) {
            throw new Unreadable(CannotReturn.OUTSIDE_LINK);
        }
    }

    private static void refuse(String element, UnaryOperator<String> attributes) {
        refuse(small(attributes.apply("ContentType")));
        if (element.equals(":Relationship")) {
            String type = small(attributes.apply("Type"));
            refuse(type.substring(type.lastIndexOf('/') + 1), small(attributes.apply("TargetMode")));
        }
    }

    private static void refuse(String kind, String mode) {
        refuse(kind);
        if (FOREIGN_KINDS.contains(kind)) {
            throw new Unreadable(CannotReturn.EMBEDDED_OBJECT);
        }
        if (mode.equals("external") && !kind.equals("hyperlink")) {
            throw new Unreadable(CannotReturn.OUTSIDE_LINK);
        }
    }

    private static void refuse(String name) {
        if (PROGRAM.matcher(name).find()) {
            throw new Unreadable(CannotReturn.MACROS);
        }
        if (FOREIGN_FILE.matcher(name).find()) {
            throw new Unreadable(CannotReturn.EMBEDDED_OBJECT);
        }
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
