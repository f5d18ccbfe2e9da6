package vn.loive.proofs;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.loive.typesetting.RunStyle;

/** The styles of a file: what a paragraph style makes of a paragraph, and how a character style looks. */
final class DocxStyles implements DocxXml.Visitor {

    private final Map<String, DocxRole> roles = new HashMap<>();
    private final Map<String, RunStyle> faces = new HashMap<>();
    private String id = "";
    private boolean character;

    static DocxStyles of(DocxArchive archive) {
        DocxStyles styles = new DocxStyles();
        archive.part("word/styles.xml", styles);
        return styles;
    }

    @Override
    public void open(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "style" -> {
                id = attributes.apply("styleId");
                character = attributes.apply("type").equals("character");
            }
            case "name" -> roles.putIfAbsent(id, DocxRole.of(attributes.apply("val")));
            case "b" -> face(RunStyle.BOLD, attributes);
            case "i" -> face(RunStyle.ITALIC, attributes);
            default -> {}
        }
    }

    private void face(RunStyle face, UnaryOperator<String> attributes) {
        if (character && on(attributes)) {
            faces.merge(
                    id, face, (one, other) -> RunStyle.of(one.bold() || other.bold(), one.italic() || other.italic()));
        }
    }

    /** Whether a property that is on or off is on; it is when it says nothing. */
    static boolean on(UnaryOperator<String> attributes) {
        return switch (attributes.apply("val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    DocxRole role(String style) {
        return roles.getOrDefault(style, DocxRole.BODY);
    }

    RunStyle face(String style) {
        return faces.getOrDefault(style, RunStyle.PLAIN);
    }
}
