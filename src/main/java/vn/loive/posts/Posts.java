package vn.loive.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.PostEvent.HolderAppointed;
import vn.loive.posts.PostEvent.PostOpened;
import vn.loive.posts.PostEvent.SigningAuthorised;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;

/** The posts of agencies; each agency keeps its own. */
@Service
public class Posts {

    private final PostRepository repository;
    private final SignerRepository signers;
    private final ApplicationEventPublisher events;

    Posts(PostRepository repository, SignerRepository signers, ApplicationEventPublisher events) {
        this.repository = repository;
        this.signers = signers;
        this.events = events;
    }

    /** The posts of an agency on that day, the head first. */
    public List<Post> of(AgencyId agency, LocalDate day) {
        return repository.of(agency, day);
    }

    /** The post of this id. */
    public Optional<Post> find(PostId id) {
        return repository.find(id);
    }

    /** The name of who holds a post on that day, as far as the reader's province knows. */
    public Optional<String> holder(PostId post, LocalDate day) {
        return signers.holder(post, day);
    }

    /** Enters a post of an agency, which is to be the actor's own; answers why not. */
    public @Nullable CannotKeepPosts open(Actor actor, AgencyId own, String title, PostRank rank, LocalDate from) {
        return own.value().equals(actor.agency())
                ? open(actor, Post.of(own, title.strip(), rank, from, null))
                : CannotKeepPosts.OTHER_AGENCY;
    }

    private @Nullable CannotKeepPosts open(Actor actor, Post post) {
        List<Post> standing = of(post.agency(), post.validFrom());
        if (post.rank() == PostRank.HEAD && standing.stream().anyMatch(other -> other.rank() == PostRank.HEAD)) {
            return CannotKeepPosts.SECOND_HEAD;
        }
        if (named(standing, post.title()) || repository.insert(List.of(post)) == 0) {
            return CannotKeepPosts.KNOWN_ALREADY;
        }
        events.publishEvent(new PostOpened(actor, post.id()));
        return null;
    }

    /** Enters who holds a post of the actor's own agency from that day on; whoever held it leaves the day before. */
    public @Nullable CannotKeepPosts appoint(Actor actor, PostId id, String name, LocalDate from) {
        Post post = repository.find(id).orElseThrow();
        CannotKeepPosts refusal = refusal(actor, post, from);
        if (refusal != null) {
            return refusal;
        }
        if (signers.beganOn(id, from)) {
            return CannotKeepPosts.LATER_HOLDER;
        }
        signers.appoint(actor, post, name.strip(), from);
        events.publishEvent(new HolderAppointed(actor, id));
        return null;
    }

    /** Enters that the head authorised a post of the actor's own agency to sign about a subject for some days. */
    public @Nullable CannotKeepPosts authorise(Actor actor, PostId id, String subject, Period days) {
        Post post = repository.find(id).orElseThrow();
        CannotKeepPosts refusal = refusal(actor, post, days.from());
        if (refusal != null) {
            return refusal;
        }
        if (post.rank() != PostRank.STAFF) {
            return CannotKeepPosts.NEEDS_NO_AUTHORITY;
        }
        if (!signers.authorise(post, subject.strip(), days.from(), days.to())) {
            return CannotKeepPosts.KNOWN_ALREADY;
        }
        events.publishEvent(new SigningAuthorised(actor, id));
        return null;
    }

    /** Adds posts that are not known yet; to be called inside an import. */
    public void add(Collection<Post> posts) {
        repository.insert(posts);
    }

    private static boolean named(List<Post> posts, String title) {
        return posts.stream().anyMatch(post -> post.title().equalsIgnoreCase(title));
    }

    private static @Nullable CannotKeepPosts refusal(Actor actor, Post post, LocalDate day) {
        if (!post.agency().equals(new AgencyId(actor.agency()))) {
            return CannotKeepPosts.OTHER_AGENCY;
        }
        return post.standsOn(day) ? null : CannotKeepPosts.NOT_IN_POST;
    }
}
