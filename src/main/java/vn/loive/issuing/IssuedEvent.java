package vn.loive.issuing;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.typesetting.DocumentType;

/** What was done to a register of issued documents. */
public sealed interface IssuedEvent extends Audited {

    /** Something was done to one document. */
    sealed interface OfDocument extends IssuedEvent {

        /** The document. */
        IssuedDocument document();

        @Override
        default String subject() {
            return "issued/" + document().id().value();
        }

        @Override
        default String detail() {
            return "number " + document().number();
        }
    }

    /** It got the next number. */
    record NumberGiven(Actor actor, IssuedDocument document) implements OfDocument {}

    /** It was entered with the number it was printed with. */
    record PrintedNumberKept(Actor actor, IssuedDocument document) implements OfDocument {}

    /** It was made void; its number stays. */
    record IssuedMadeVoid(Actor actor, IssuedDocument document) implements OfDocument {}

    /** A register begins with a number above 1. */
    record RegisterBegun(Actor actor, DocumentType type, int number) implements IssuedEvent {

        @Override
        public String subject() {
            return "agency/" + actor.agency();
        }

        @Override
        public String detail() {
            return "number " + number;
        }
    }
}
