package vn.loive.documents;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done by hand in the register of cited documents. */
public sealed interface DocumentEvent extends Audited {

    /** The document concerned. */
    DocumentId id();

    @Override
    default String subject() {
        return "document/" + id().value();
    }

    /** It was entered. */
    record DocumentEntered(Actor actor, RegisteredDocument document) implements DocumentEvent {

        @Override
        public DocumentId id() {
            return document.id();
        }
    }

    /** It was put right. */
    record DocumentCorrected(Actor actor, RegisteredDocument document) implements DocumentEvent {

        @Override
        public DocumentId id() {
            return document.id();
        }

        @Override
        public String detail() {
            return "version " + document.version();
        }
    }
}
