package vn.loive.proofs;

import java.util.List;
import java.util.function.Predicate;
import vn.loive.manuscript.Manuscript;
import vn.loive.manuscript.Span;
import vn.loive.shared.LegalTerm;
import vn.loive.typesetting.TokenId;

/**
 * A DOCX that comes back from a word processor: what a draft takes from it, or why it takes nothing.
 * What somebody inserted under review is taken, what somebody deleted is left out.
 */
@LegalTerm(vi = "tệp dự thảo trả về", means = "A DOCX that comes back from a word processor.")
public sealed interface ReturnedDocument {

    /** Reads a file that nobody has looked at; it never fails. */
    static ReturnedDocument read(byte[] docx) {
        try {
            DocxArchive archive = DocxArchive.open(docx);
            return new DocxParts(DocxReading.paragraphs(archive)).returned(DocxOrigin.of(archive));
        } catch (Unreadable unreadable) {
            return new Refused(unreadable.why());
        }
    }

    /** Nothing is taken. */
    record Refused(CannotReturn why) implements ReturnedDocument {}

    /**
     * What the file holds.
     *
     * @param origin what the file says of the draft it was taken from; empty when it says nothing
     * @param title what it is about
     * @param body its wording, headings without their numbers
     * @param places its live places with what they held, those of the title first
     * @param frame the words of head and foot
     * @param notTaken what does not go into the draft
     */
    record Returned(
            String origin,
            List<Span> title,
            Manuscript body,
            List<HeldPlace> places,
            Frame frame,
            List<NotTaken> notTaken)
            implements ReturnedDocument {

        public Returned {
            title = List.copyOf(title);
            places = List.copyOf(places);
            notTaken = List.copyOf(notTaken);
        }

        /** The words that the live places of one token held, in order; none when it is gone. */
        public List<String> held(TokenId token) {
            return places.stream()
                    .filter(place -> place.token().equals(token))
                    .map(HeldPlace::words)
                    .toList();
        }

        /**
         * The same beside the draft it was taken from: where both print the same the draft's wording stands.
         *
         * @param draft what was taken out
         * @param known which tokens the draft may name; places of others become words
         */
        public Returned beside(Manuscript draft, Predicate<TokenId> known) {
            return new Homecoming(draft, known).of(this);
        }
    }
}
