package vn.loive.proofs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;

/**
 * Head and foot of a document as words, by which a change made in a word processor is seen.
 *
 * @param words the lines of each part in order; a part that has none is left out
 */
@LegalTerm(vi = "thể thức đầu và cuối văn bản", means = "The words at head and foot of a document.")
public record Frame(Map<Part, List<String>> words) {

    /** A part of head or foot. */
    public enum Part {
        /** The agency that issues and the one above it. */
        ISSUER,
        /** Number and symbol. */
        NUMBER,
        /** Place and day. */
        PLACE_AND_DATE,
        /** The word for the type. */
        TYPE_WORD,
        /** To whom it is addressed. */
        ADDRESSEES,
        /** Who gets copies, and where one is filed. */
        RECIPIENTS,
        /** Who signs, and by what power. */
        SIGNATURE;

        /** The message key of its name. */
        public String key() {
            return "proofs.frame." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Frame {
        words = Map.copyOf(words);
    }

    /** The lines of a part; none when it is missing. */
    public List<String> lines(Part part) {
        return words.getOrDefault(part, List.of());
    }

    /** The parts whose words are not those of another frame. */
    public Set<Part> changedFrom(Frame before) {
        return Stream.of(Part.values())
                .filter(part -> !lines(part).equals(before.lines(part)))
                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Part.class)));
    }

    /** The words of these paragraphs, each in its part. */
    static Frame of(List<DocxParagraph> paragraphs) {
        Map<Part, List<String>> words = new EnumMap<>(Part.class);
        for (DocxParagraph paragraph : paragraphs) {
            Part part = paragraph.role().frame();
            if (part != null && !paragraph.words().isEmpty()) {
                words.computeIfAbsent(part, _ -> new ArrayList<>()).add(paragraph.words());
            }
        }
        return new Frame(words);
    }
}
