package vn.loive.incoming;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done in a register of incoming documents. */
public sealed interface IncomingEvent extends Audited {

    /** The document as it stood before the act, or as it was registered. */
    IncomingDocument document();

    @Override
    default String subject() {
        return "incoming/" + document().id().value();
    }

    @Override
    default String detail() {
        return "number " + document().number();
    }

    /** What is told of a document that has come so far. */
    static IncomingEvent of(Actor actor, IncomingDocument document, IncomingState state) {
        return switch (state) {
            case ARRIVED -> new IncomingRegistered(actor, document);
            case ASSIGNED -> new IncomingAssigned(actor, document);
            case ANSWERED -> new IncomingAnswered(actor, document);
            case CLOSED -> new IncomingClosed(actor, document);
        };
    }

    /** It got a number of arrival. */
    record IncomingRegistered(Actor actor, IncomingDocument document) implements IncomingEvent {}

    /** A unit got it. */
    record IncomingAssigned(Actor actor, IncomingDocument document) implements IncomingEvent {}

    /** It was answered. */
    record IncomingAnswered(Actor actor, IncomingDocument document) implements IncomingEvent {}

    /** The work ended without an answer. */
    record IncomingClosed(Actor actor, IncomingDocument document) implements IncomingEvent {}
}
