package vn.loive.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.PostEvent.HolderCorrected;
import vn.loive.posts.PostEvent.HolderLeft;
import vn.loive.posts.PostEvent.PostCorrected;
import vn.loive.posts.PostEvent.PostEnded;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Ends posts and puts them and their holders right; an agency its own, and those left by whom it took over from. */
@Service
class PostChanges {

    private final Posts known;
    private final PostChangeRepository posts;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostChanges(
            Posts known, PostChangeRepository posts, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.known = known;
        this.posts = posts;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor's agency is the one, or took over its duties by today. */
    boolean mayKeep(Actor actor, AgencyId agency) {
        return agencies.mayCorrectFor(new AgencyId(actor.agency()), agency, LegalDay.today(clock));
    }

    /** Shuts the page to whoever may not keep the post. */
    void requireKeeper(Actor actor, Post post) {
        if (!mayKeep(actor, post.agency())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The post of an agency; what is none is not found. */
    Post found(UUID agency, UUID post) {
        return known.find(new PostId(post))
                .filter(one -> one.agency().value().equals(agency))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An entry of who held a post; what is none is not found. */
    Holding found(Post post, UUID holding) {
        return posts.holders(post.id()).stream()
                .filter(one -> one.id().equals(holding))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Sets the last day of a post as it was read; answers why not. */
    @Nullable
    CannotKeepPosts end(Actor actor, Post post, long readAt, LocalDate last) {
        if (post.validTo() != null) {
            return CannotKeepPosts.ENDED_ALREADY;
        }
        Post ended = new Post(post.id(), post.agency(), post.title(), post.rank(), post.validFrom(), last);
        CannotKeepPosts refusal = refusal(actor, ended);
        return refusal == null
                ? written(posts.write(actor, ended, readAt, ""), new PostEnded(actor, post.id()))
                : refusal;
    }

    /** Writes anew what was entered wrongly of a post; answers why not. */
    @Nullable
    CannotKeepPosts putRight(Actor actor, Post right, long readAt, String reason) {
        CannotKeepPosts refusal = refusal(actor, right);
        if (refusal != null) {
            return refusal;
        }
        if (right.rank() == PostRank.HEAD
                && !posts.othersBeside(right, PostRank.HEAD).isEmpty()) {
            return CannotKeepPosts.SECOND_HEAD;
        }
        if (posts.othersBeside(right, null).stream().anyMatch(right.title()::equalsIgnoreCase)) {
            return CannotKeepPosts.KNOWN_ALREADY;
        }
        return written(posts.write(actor, right, readAt, reason), new PostCorrected(actor, right.id()));
    }

    private @Nullable CannotKeepPosts refusal(Actor actor, Post post) {
        if (!mayKeep(actor, post.agency())) {
            return CannotKeepPosts.OTHER_AGENCY;
        }
        if (post.validTo() != null && post.validTo().isBefore(post.validFrom())) {
            return CannotKeepPosts.END_BEFORE_START;
        }
        return posts.holders(post.id()).stream().allMatch(one -> one.liesWithin(post.validFrom(), post.validTo()))
                ? null
                : CannotKeepPosts.STILL_HELD;
    }

    /** Sets the last day of somebody in a post, as it was read; answers why not. */
    @Nullable
    CannotKeepPosts leave(Actor actor, Post post, Holding holding, long readAt, LocalDate last) {
        if (holding.validTo() != null) {
            return CannotKeepPosts.ENDED_ALREADY;
        }
        Holding left = new Holding(holding.id(), holding.name(), holding.validFrom(), last, readAt);
        CannotKeepPosts refusal = refusal(actor, post, left);
        return refusal == null ? written(posts.write(actor, left, ""), new HolderLeft(actor, post.id())) : refusal;
    }

    /** Writes anew what was entered wrongly of somebody in a post; answers why not. */
    @Nullable
    CannotKeepPosts putRight(Actor actor, Post post, Holding right, String reason) {
        CannotKeepPosts refusal = refusal(actor, post, right);
        return refusal == null
                ? written(posts.write(actor, right, reason), new HolderCorrected(actor, post.id()))
                : refusal;
    }

    private @Nullable CannotKeepPosts refusal(Actor actor, Post post, Holding holding) {
        LocalDate from = holding.validFrom();
        LocalDate to = holding.validTo();
        if (!mayKeep(actor, post.agency())) {
            return CannotKeepPosts.OTHER_AGENCY;
        }
        if (to != null && to.isBefore(from)) {
            return CannotKeepPosts.END_BEFORE_START;
        }
        if (!holding.liesWithin(post.validFrom(), post.validTo())) {
            return CannotKeepPosts.NOT_IN_POST;
        }
        return posts.holders(post.id()).stream()
                        .anyMatch(other -> !other.id().equals(holding.id()) && other.meets(from, to))
                ? CannotKeepPosts.HELD_BY_ANOTHER
                : null;
    }

    private @Nullable CannotKeepPosts written(boolean done, PostEvent event) {
        if (!done) {
            return CannotKeepPosts.CHANGED_SINCE;
        }
        events.publishEvent(event);
        return null;
    }
}
