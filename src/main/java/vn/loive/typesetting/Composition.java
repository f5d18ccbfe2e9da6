package vn.loive.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.typesetting.Piece.Columns;
import vn.loive.typesetting.Piece.Line;
import vn.loive.typesetting.Piece.Row;
import vn.loive.typesetting.Piece.Ruled;

/** Lays a document out as the diagram of Nghị định 30/2020/NĐ-CP, Phụ lục I, has it; both writers follow it. */
final class Composition {

    /** Titles are broken before they fill the whole line. */
    private static final double TITLE_WIDTH = Paper.TEXT_WIDTH * 0.88;

    /** The rules below agency and title: within the third to half of a line that the law asks for. */
    private static final double RULE_SHARE = 0.4;

    private static final double COLUMN_AIR = 4;

    /** Between title, addressees and body. */
    private static final double SECTION_AIR = 12;

    /** Between the last paragraph, which has air of its own, and the foot. */
    private static final double FOOT_AIR = 6;

    private final OfficialDocument document;

    private Composition(OfficialDocument document) {
        this.document = document;
    }

    static List<Piece> of(OfficialDocument document) {
        Composition composition = new Composition(document);
        return Stream.of(
                        composition.head(),
                        composition.title(),
                        composition.addressees(),
                        composition.body(),
                        BodyPieces.annexes(document))
                .flatMap(List::stream)
                .toList();
    }

    private List<Piece> head() {
        Line motto = new Line(PaperStyle.MOTTO, Text.plain(OfficialDocument.MOTTO));
        Line nation = new Line(PaperStyle.NATION, Text.plain(OfficialDocument.NATION));
        Row names = new Row(agencies(), List.of(nation, motto, rule(motto, 1, Paper.TEXT_WIDTH - Paper.HEAD_LEFT)));
        String day = document.placeAndDate().line();
        Row numbers = new Row(numbers(), List.of(new Line(PaperStyle.PLACE_AND_DATE, Text.plain(day))));
        return List.of(new Columns(Paper.HEAD_LEFT, List.of(names, numbers)));
    }

    private List<Piece> agencies() {
        String parent = document.letterhead().parentAgency();
        List<Piece> pieces = new ArrayList<>();
        if (parent != null) {
            pieces.add(centred(PaperStyle.PARENT_AGENCY, Text.plain(parent).inCapitals(), Paper.HEAD_LEFT));
        }
        Text name = Text.plain(document.letterhead().issuingAgency()).inCapitals();
        Line issuer = centred(PaperStyle.ISSUING_AGENCY, name, Paper.HEAD_LEFT);
        pieces.addAll(List.of(issuer, rule(issuer, RULE_SHARE, Paper.HEAD_LEFT)));
        return pieces;
    }

    private List<Piece> numbers() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Line(PaperStyle.NUMBER, Text.plain(document.number().line())));
        if (!document.type().namedOnPaper()) {
            pieces.add(centred(PaperStyle.SUBJECT, document.title().after("V/v "), Paper.HEAD_LEFT));
        }
        if (document.draftMark()) {
            pieces.add(new Line(PaperStyle.DRAFT_MARK, Text.plain(OfficialDocument.DRAFT)));
        }
        return pieces;
    }

    private List<Piece> title() {
        Line word = new Line(
                PaperStyle.TYPE_WORD, Text.plain(document.type().word()).inCapitals());
        Line title = centred(PaperStyle.TITLE, document.title(), TITLE_WIDTH);
        return document.type().namedOnPaper()
                ? List.of(word, title, rule(title, RULE_SHARE, Paper.TEXT_WIDTH))
                : List.of();
    }

    /** One body follows the greeting; of several, each has a line whose dash stands below the colon. */
    private List<Piece> addressees() {
        List<Text> names = document.addressees().lines();
        if (names.size() == 1) {
            Text line = names.getFirst().after(Addressees.GREETING + " ");
            return List.of(addressee(line, margin(List.of(line), 0), Addressees.GREETING + " "));
        }
        double colon = PaperStyle.ADDRESSEE.width("Kính gửi");
        double margin = margin(names, colon);
        List<Piece> pieces = new ArrayList<>();
        for (Text name : names) {
            if (pieces.isEmpty()) {
                pieces.add(
                        addressee(Text.plain(Addressees.GREETING), margin, "").kept());
            }
            pieces.add(addressee(name, margin + colon, "- ").spaced(0));
        }
        return pieces;
    }

    /** Half of what the widest line leaves, so that the list stands in the middle. */
    private static double margin(List<Text> lines, double offset) {
        String words = lines.stream().map(Text::words).collect(Collectors.joining("\n"));
        return Math.max(Paper.FIRST_LINE, (Paper.TEXT_WIDTH - offset - longest(words, PaperStyle.ADDRESSEE)) / 2);
    }

    private static Line addressee(Text line, double margin, String hanging) {
        double width = PaperStyle.ADDRESSEE.width(hanging);
        return new Line(PaperStyle.ADDRESSEE, line)
                .indented(margin, margin + width)
                .spaced(SECTION_AIR);
    }

    private List<Piece> body() {
        List<Piece> pieces = new ArrayList<>(BodyPieces.of(document.body()));
        if (!pieces.isEmpty() && pieces.getFirst() instanceof Line first) {
            pieces.set(0, first.spaced(SECTION_AIR));
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Line last) {
            pieces.set(pieces.size() - 1, last.kept());
        } else if (!pieces.isEmpty() && pieces.getLast() instanceof Ruled) {
            // Word would join the table with that of the foot.
            pieces.add(new Line(PaperStyle.UNIT, Text.plain("")).kept());
        }
        pieces.add(new Columns(Paper.FOOT_LEFT, List.of(new Row(receivers(), signature()))));
        return pieces;
    }

    private List<Piece> receivers() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Line(PaperStyle.RECIPIENTS_HEADING, Text.plain(Recipients.HEADING)).spaced(FOOT_AIR));
        double dash = PaperStyle.RECIPIENT.width("- ");
        document.recipients()
                .lines()
                .forEach(line -> pieces.add(new Line(PaperStyle.RECIPIENT, line).indented(0, dash)));
        return pieces;
    }

    private List<Piece> signature() {
        Signature signature = document.signature();
        List<Line> lines = new ArrayList<>(signature.lines().stream()
                .map(line -> centred(PaperStyle.AUTHORITY, Text.plain(line), Paper.TEXT_WIDTH - Paper.FOOT_LEFT))
                .toList());
        lines.set(0, lines.getFirst().spaced(FOOT_AIR));
        lines.add(new Line(PaperStyle.SIGNER, Text.plain(signature.name())));
        return List.copyOf(lines);
    }

    private static Line centred(PaperStyle style, Text text, double width) {
        return new Line(style, style.broken(text, width - COLUMN_AIR));
    }

    /** A thin line in the middle of the column, below the words it belongs to. */
    private static Line rule(Line line, double share, double width) {
        double length = longest(line.text().words(), line.style()) * share;
        return new Line(PaperStyle.RULE, Text.plain("")).inset((width - length) / 2);
    }

    private static double longest(String words, PaperStyle style) {
        return Stream.of(words.split("\n", -1))
                .mapToDouble(line -> style.width(line))
                .max()
                .orElse(0);
    }
}
