package vn.loive.posts;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What an agency did to its own posts; who holds one is not said here. */
public sealed interface PostEvent extends Audited {

    /** The post. */
    PostId post();

    @Override
    default String subject() {
        return "post/" + post().value();
    }

    /** A post was entered. */
    record PostOpened(Actor actor, PostId post) implements PostEvent {}

    /** Somebody was entered as its holder. */
    record HolderAppointed(Actor actor, PostId post) implements PostEvent {}

    /** It was authorised to sign. */
    record SigningAuthorised(Actor actor, PostId post) implements PostEvent {}

    /** It was given its last day. */
    record PostEnded(Actor actor, PostId post) implements PostEvent {}

    /** What was entered wrongly of it was put right. */
    record PostCorrected(Actor actor, PostId post) implements PostEvent {}

    /** Its holder was given a last day. */
    record HolderLeft(Actor actor, PostId post) implements PostEvent {}

    /** What was entered wrongly of a holder was put right. */
    record HolderCorrected(Actor actor, PostId post) implements PostEvent {}
}
