package vn.loive.seats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.loive.accounts.AccountId;
import vn.loive.posts.PostId;
import vn.loive.shared.LegalTerm;

/**
 * An account that acts for a post.
 *
 * @param post the post
 * @param holder the account
 * @param from the first day
 * @param to the last day; nothing for as long as nobody ends it
 * @param absence whether it does so only while the holder is away
 */
@LegalTerm(vi = "tài khoản ký theo chức vụ", means = "An account that acts for a post on some days.")
public record Seat(
        PostId post,
        AccountId holder,
        LocalDate from,
        @Nullable LocalDate to,
        boolean absence) {

    /** Whether it is this account that acts for that post on the day. */
    boolean is(PostId other, AccountId who, LocalDate day) {
        boolean begun = !from.isAfter(day);
        boolean over = to != null && to.isBefore(day);
        return post.equals(other) && holder.equals(who) && begun && !over;
    }
}
