package vn.loive.citations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.documents.DocumentStanding;
import vn.loive.documents.RegisteredDocument;

/**
 * A document as its page shows it.
 *
 * @param document the document
 * @param place its province, or nothing for a central one
 * @param rests what it rests on
 * @param carried what rests on it
 */
record DocumentPage(RegisteredDocument document, @Nullable String place, List<Linked> rests, List<Linked> carried) {

    /**
     * The document at the other end of a link.
     *
     * @param link the link
     * @param document the document there
     * @param place its province, or nothing for a central one
     * @param area how a table of lags calls it: by its province, or by who issued it
     * @param days from the older to the younger one where the link is one that counts; nothing where a day is missing, or where
     *     it is the older one itself, of which the page warns
     */
    record Linked(
            DocumentLink link,
            RegisteredDocument document,
            @Nullable String place,
            String area,
            @Nullable Long days) {

        /** Who issued it, with the province where the name does not say it. */
        public String issuer() {
            String name = document.issuerName();
            return place == null || name.endsWith(place) || name.isEmpty() ? name : name + " (" + place + ")";
        }
    }

    /** What carries it out, those with the shortest lag first. */
    public List<Linked> transposed() {
        return carried.stream()
                .filter(linked -> linked.link().kind() == LinkKind.CARRIES_OUT)
                .sorted(Comparator.comparing(Linked::days, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What carries it out after a known number of days. */
    public List<Linked> timed() {
        return transposed().stream().filter(linked -> linked.days() != null).toList();
    }

    /** The longest lag of those known; to be asked only where one is known. */
    public Linked latest() {
        return timed().getLast();
    }

    /** What answers it. */
    public List<Linked> answers() {
        return of(carried, LinkKind.ANSWERS);
    }

    /** What it answers. */
    public List<Linked> questions() {
        return of(rests, LinkKind.ANSWERS);
    }

    /** What rests on it in another way than by carrying it out or answering it. */
    public List<Linked> named() {
        return carried.stream()
                .filter(linked -> linked.link().kind() != LinkKind.CARRIES_OUT
                        && linked.link().kind() != LinkKind.ANSWERS)
                .toList();
    }

    /** Whether it asks for an answer, or got one. */
    public boolean asks() {
        return document.facts().asks() || !answers().isEmpty();
    }

    private static List<Linked> of(List<Linked> all, LinkKind kind) {
        return all.stream().filter(linked -> linked.link().kind() == kind).toList();
    }

    /** The clocks from a question to its answer: its own, and those of what it answers. */
    Stream<Linked> issuedAnswers() {
        return answers().stream()
                .filter(linked -> linked.document().facts().standing() == DocumentStanding.ISSUED)
                .filter(linked -> Objects.nonNull(linked.days()));
    }
}
