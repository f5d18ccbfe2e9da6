package vn.loive.requests;

import java.util.Locale;
import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;

/**
 * A document that a request rests on.
 *
 * @param document the document
 * @param role what it is to the request
 */
@LegalTerm(vi = "căn cứ của yêu cầu", means = "A document that a request for figures rests on.")
public record RequestCitation(DocumentId document, Role role) {

    /** What a document is to a request. */
    public enum Role {
        /** It orders the report; its issuer gets the report. */
        BASIS,
        /** The programme that the campaign belongs to. */
        PROGRAMME,
        /** The letter that told the agencies what to do. */
        INSTRUCTION;

        /** The stable text under which its words stand in the bundle. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
