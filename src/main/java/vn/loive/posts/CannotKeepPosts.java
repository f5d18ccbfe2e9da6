package vn.loive.posts;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a post, its holder or an authority is not entered. */
public enum CannotKeepPosts implements Refusal {
    /** The post is another agency's. */
    OTHER_AGENCY,
    /** The agency has this post on that day. */
    KNOWN_ALREADY,
    /** The agency has a head on that day. */
    SECOND_HEAD,
    /** Somebody was appointed for that day or a later one. */
    LATER_HOLDER,
    /** The post does not stand on that day. */
    NOT_IN_POST,
    /** A head needs no authority and a deputy signs for the head without one. */
    NEEDS_NO_AUTHORITY,
    /** The last day stands before the first. */
    END_BEFORE_START,
    /** It has a last day. */
    ENDED_ALREADY,
    /** Somebody holds the post on a day on which it would not stand. */
    STILL_HELD,
    /** Somebody else holds the post on one of the days. */
    HELD_BY_ANOTHER,
    /** Somebody changed it after the page was read. */
    CHANGED_SINCE;

    @Override
    public String key() {
        return "posts.cannot-keep-posts." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
