package vn.loive.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.accounts.Account;
import vn.loive.accounts.AccountId;
import vn.loive.accounts.Accounts;
import vn.loive.accounts.Role;
import vn.loive.agencies.AgencyId;
import vn.loive.posts.Post;
import vn.loive.posts.PostId;
import vn.loive.posts.Posts;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;

/** The posts of an agency and the accounts that could act for them. */
@Component
class SeatChoices {

    private final Posts posts;
    private final Accounts accounts;
    private final Clock clock;

    SeatChoices(Posts posts, Accounts accounts, Clock clock) {
        this.posts = posts;
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean known(Actor actor, PostId post, AccountId holder) {
        return standing(actor).stream().anyMatch(one -> one.id().equals(post))
                && signers(actor).anyMatch(account -> account.id().equals(holder));
    }

    List<Choice> posts(Actor actor) {
        return standing(actor).stream()
                .map(post -> Choice.ofText(post.id().value().toString(), post.title()))
                .toList();
    }

    List<Choice> holders(Actor actor) {
        return signers(actor)
                .map(account -> Choice.ofText(account.id().value().toString(), account.displayName()))
                .toList();
    }

    /** What posts and people are called, by their ids. */
    Map<UUID, String> names(Actor actor) {
        Map<UUID, String> names = new HashMap<>();
        accounts.all(actor).forEach(account -> names.put(account.id().value(), account.displayName()));
        standing(actor).forEach(post -> names.put(post.id().value(), post.title()));
        return names;
    }

    private List<Post> standing(Actor actor) {
        return posts.of(new AgencyId(actor.agency()), LegalDay.today(clock));
    }

    private Stream<Account> signers(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        return accounts.all(actor).stream()
                .filter(account -> account.agency().equals(actor.agency()))
                .filter(account -> account.roles(today).contains(Role.SIGNER));
    }
}
