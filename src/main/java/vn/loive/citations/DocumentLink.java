package vn.loive.citations;

import vn.loive.documents.DocumentId;
import vn.loive.shared.LegalTerm;

/**
 * That one document rests on another.
 *
 * @param id the link
 * @param source the document that carries out, answers or cites
 * @param target the document that is carried out, answered or cited
 * @param kind what the one does with the other
 * @param derived whether it follows from what both say, the source not naming the target
 */
@LegalTerm(vi = "quan hệ giữa các văn bản", means = "That one cited document carries out, answers or cites another.")
public record DocumentLink(LinkId id, DocumentId source, DocumentId target, LinkKind kind, boolean derived) {

    public DocumentLink {
        if (source.equals(target)) {
            throw new IllegalArgumentException("A document must not rest on itself: " + source);
        }
    }

    /** The document at the other end. */
    DocumentId other(DocumentId one) {
        return one.equals(source) ? target : source;
    }
}
