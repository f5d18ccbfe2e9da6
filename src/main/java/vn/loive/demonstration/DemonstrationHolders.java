package vn.loive.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.loive.agencies.AgencyId;
import vn.loive.database.Transactions;
import vn.loive.demonstration.TextTable.Row;
import vn.loive.posts.CannotKeepPosts;
import vn.loive.posts.Post;
import vn.loive.posts.Posts;
import vn.loive.shared.Actor;

/** Appoints invented people to the posts of the agencies that issue. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
class DemonstrationHolders {

    private final Transactions transactions;
    private final Posts posts;

    DemonstrationHolders(Transactions transactions, Posts posts) {
        this.transactions = transactions;
        this.posts = posts;
    }

    void appoint(Map<String, Actor> actors) {
        TextTable.read("holders").forEach(row -> {
            Actor actor = Objects.requireNonNull(actors.get(row.text("agency")));
            transactions.as(actor, () -> appoint(actor, row));
        });
    }

    private @Nullable Void appoint(Actor actor, Row row) {
        LocalDate from = row.requiredDay("from");
        Post held = posts.of(new AgencyId(actor.agency()), from).stream()
                .filter(post -> post.title().equals(row.text("title")))
                .findFirst()
                .orElseThrow();
        CannotKeepPosts refusal = posts.appoint(actor, held.id(), row.text("name"), from);
        if (refusal != null) {
            throw new IllegalStateException("Refused: " + refusal.key());
        }
        return null;
    }
}
