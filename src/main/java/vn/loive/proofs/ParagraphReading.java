package vn.loive.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Hears what stands in one paragraph of a returned file. */
final class ParagraphReading {

    private final DocxStyles styles;
    private final SpanBuffer words = new SpanBuffer();
    private final List<NotTaken.Kind> mentions = new ArrayList<>();
    private final RunLook look;
    private final OpenPlaces places = new OpenPlaces();
    private final StringBuilder instruction = new StringBuilder();
    private DocxRole role = DocxRole.BODY;
    private String within = "";
    private boolean listed;
    private boolean endDeleted;
    private String collecting = "";

    ParagraphReading(DocxStyles styles) {
        this.styles = styles;
        this.look = new RunLook(styles);
    }

    void open(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "pPr", "r", "sdtPr" -> within = name;
            case "sdt", "bookmarkStart", "bookmarkEnd" -> places.open(name, attributes);
            case "fldSimple" -> DocxDangers.refuseField(attributes.apply("instr"));
            default -> {
                switch (within) {
                    case "pPr" -> property(name, attributes);
                    case "sdtPr" -> places.open(name, attributes);
                    case "r" -> run(name, attributes);
                    default -> {}
                }
            }
        }
    }

    private void property(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "pStyle" -> role = styles.role(attributes.apply("val"));
            case "numId" -> listed = !attributes.apply("val").equals("0");
            case "del" -> endDeleted = true;
            default -> {}
        }
    }

    private void run(String name, UnaryOperator<String> attributes) {
        switch (name) {
            case "b", "i", "rStyle", "vanish" -> look.open(name, attributes);
            case "t", "instrText" -> collecting = name;
            case "tab", "br", "cr" -> add(" ");
            case "noBreakHyphen" -> add("-");
            case "fldChar" -> endInstruction();
            default -> {}
        }
    }

    void close(String name) {
        switch (name) {
            case "t", "instrText" -> collecting = "";
            case "r" -> {
                within = "";
                look.endRun();
            }
            case "pPr", "sdtPr" -> within = "";
            case "sdt" -> places.close();
            default -> {}
        }
    }

    void text(String text) {
        if (collecting.equals("t")) {
            add(text);
        } else if (collecting.equals("instrText")) {
            instruction.append(text);
        }
    }

    private void add(String text) {
        if (look.hidden()) {
            mention(NotTaken.Kind.HIDDEN_WORDS);
        } else if (!places.prompting()) {
            words.add(text, look.style(), places.current());
        }
    }

    private void endInstruction() {
        DocxDangers.refuseField(instruction.toString());
        instruction.setLength(0);
    }

    /** Notes that something stands here which is not taken. */
    void mention(NotTaken.Kind kind) {
        if (!mentions.contains(kind)) {
            mentions.add(kind);
        }
    }

    /** Whether its properties are being told, where a mark of deletion means the paragraph's end. */
    boolean inProperties() {
        return within.equals("pPr");
    }

    /** Whether the end of the paragraph is marked as deleted, so that the next one goes on in it. */
    boolean goesOn() {
        return endDeleted;
    }

    /** The next paragraph begins in it. */
    void goOn() {
        endDeleted = false;
        listed = false;
        places.endParagraph();
    }

    DocxParagraph finished(int table) {
        endInstruction();
        if (listed) {
            mention(NotTaken.Kind.NUMBERING);
        }
        return new DocxParagraph(
                role, listed, table, words.words(), words.spans(), words.places(), List.copyOf(mentions));
    }
}
