package vn.loive.citations;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What was done by hand with what a cited document rests on. */
public sealed interface LinkEvent extends Audited {

    /** The link concerned. */
    DocumentLink link();

    @Override
    default String subject() {
        return "document/" + link().source().value();
    }

    /** It was said to rest on another. */
    record DocumentsLinked(Actor actor, DocumentLink link) implements LinkEvent {}

    /** It was said no longer to rest on another. */
    record LinkEnded(Actor actor, DocumentLink link) implements LinkEvent {}
}
