package vn.loive.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.manuscript.LiveToken;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Manuscript;
import vn.loive.typesetting.Block;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Text;

/**
 * A public document, line by line, read from beside the checkout when it is there.
 * It is compared as the requirements say: spaces as one, marks of slant and links dropped, sentences torn by a page joined.
 */
public final class SeedPaper {

    private static final int LONGEST_TYPE = 20;

    private final List<String> lines;
    private final Map<String, String> byHand = new LinkedHashMap<>();

    private SeedPaper(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * The document of that number.
     *
     * @param number its first three digits
     * @return nothing when the documents are not there
     */
    public static Optional<SeedPaper> read(String number) {
        Path seeds = Path.of(Objects.requireNonNullElse(System.getenv("LOIVE_SHARED"), "../shared"), "seeds");
        if (!Files.isDirectory(seeds)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(seeds)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return Optional.of(new SeedPaper(joined(Files.readAllLines(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines, without the name of who signed, which is the last. */
    private static List<String> joined(List<String> read) {
        List<String> lines = new ArrayList<>();
        for (String line : read.stream().map(SeedPaper::normal).toList()) {
            boolean torn = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !lines.isEmpty();
            if (torn) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines.subList(0, lines.size() - 1);
    }

    /** Lets these words be a live place although they are too short or unlike its words to be found. */
    public SeedPaper where(String words, String typed) {
        byHand.put(words, typed);
        return this;
    }

    /** The lines as a draft of them prints them. */
    public String text() {
        return lines.stream().map(SeedPaper::comparable).collect(Collectors.joining("\n"));
    }

    private boolean letter() {
        return lines.get(2).length() > LONGEST_TYPE;
    }

    private int receivers() {
        return lines.indexOf("Nơi nhận:");
    }

    private String title() {
        return letter() ? lines.get(2).replaceFirst("^V/v ", "") : lines.get(3);
    }

    private List<String> addressees() {
        int greeting = greeting();
        if (greeting < 0) {
            return List.of();
        }
        String same = lines.get(greeting).replaceFirst("^Kính gửi:", "").strip();
        return same.isEmpty()
                ? lines.subList(greeting + 1, receivers()).stream()
                        .takeWhile(line -> line.startsWith("- "))
                        .map(SeedPaper::bare)
                        .toList()
                : List.of(bare(same));
    }

    private int greeting() {
        int place = letter() ? 3 : 4;
        return lines.get(place).startsWith("Kính gửi:") ? place : -1;
    }

    private List<String> body() {
        int greeting = greeting();
        boolean sameLine = greeting >= 0 && lines.get(greeting).length() > "Kính gửi:".length();
        int first =
                greeting < 0 ? 4 : greeting + 1 + (sameLine ? 0 : addressees().size());
        return lines.subList(first, receivers());
    }

    private List<String> copies() {
        return lines.subList(receivers() + 1, lines.size()).stream()
                .takeWhile(line -> line.startsWith("- "))
                .map(SeedPaper::bare)
                .toList();
    }

    /** The document typed around the live places, every word that the house knows being one. */
    public Wording typed(LiveTokens tokens, String unit) {
        List<String> copies = copies();
        return new Wording(
                live(title(), tokens),
                addressees(),
                copies.subList(0, copies.size() - 1),
                copies.getLast().replace("Lưu: ", ""),
                unit,
                null,
                Manuscript.typed(body().stream().map(line -> live(line, tokens)).collect(Collectors.joining("\n\n"))));
    }

    /** Words that the house knows, and that are more than a number or two letters, become live places. */
    private String live(String line, LiveTokens tokens) {
        String typed = line.replaceFirst("^[IVX]+\\. ", "# ").replaceFirst("^\\d+\\. ", "## ");
        for (Map.Entry<String, String> known : byHand.entrySet()) {
            typed = outside(typed, known.getKey(), known.getValue());
        }
        List<LiveToken> longest = new ArrayList<>(tokens.byName().values());
        longest.sort(Comparator.comparingInt((LiveToken token) -> token.said().length())
                .reversed());
        for (LiveToken token : longest) {
            if (token.said().length() > 5 && !token.name().equals("issuer-province")) {
                typed = outside(typed, token.said(), "{" + token.name() + "}");
            }
        }
        return typed;
    }

    private static String outside(String typed, String words, String live) {
        return Stream.of(typed.split("(?<=})|(?=\\{)"))
                .map(piece -> piece.startsWith("{") ? piece : piece.replace(words, live))
                .reduce("", String::concat);
    }

    /** The lines of a document that the public ones have. */
    public static String printed(OfficialDocument document) {
        List<String> printed = new ArrayList<>(
                List.of(document.number().line(), document.placeAndDate().line()));
        boolean named = document.type().namedOnPaper();
        if (named) {
            printed.add(document.type().word().toUpperCase(java.util.Locale.ROOT));
        }
        printed.add((named ? "" : "V/v ") + document.title().words());
        List<String> addressed =
                document.addressees().lines().stream().map(Text::words).toList();
        if (addressed.size() == 1) {
            printed.add("Kính gửi: " + addressed.getFirst());
        } else if (!addressed.isEmpty()) {
            printed.add("Kính gửi:");
            printed.addAll(addressed);
        }
        document.body().forEach(block -> printed.add(words(block)));
        printed.add("Nơi nhận:");
        document.recipients().lines().forEach(line -> printed.add(line.words()));
        printed.addAll(document.signature().lines());
        return printed.stream()
                .map(SeedPaper::normal)
                .map(SeedPaper::comparable)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.line().words();
            case Block.Paragraph(Text text) -> text.words();
            case Block.Table table -> table.toString();
        };
    }

    private static String bare(String line) {
        return line.replaceAll("^- |[;.]$", "");
    }

    private static String normal(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFC)
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("[*]", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .replace("gửi :", "gửi:")
                .strip();
    }

    /** Spaces around a number that is still open or was typed in, and a stop that one of the papers lost, say nothing. */
    private static String comparable(String line) {
        if (line.startsWith("Số:")) {
            return line.replace(" ", "");
        }
        return line.startsWith("- ") && line.length() < 80 ? line.replaceAll("[;.]$", "") : line;
    }
}
