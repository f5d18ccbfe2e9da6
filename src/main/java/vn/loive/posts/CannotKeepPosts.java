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
    NEEDS_NO_AUTHORITY;

    @Override
    public String key() {
        return "posts.cannot-keep-posts." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
