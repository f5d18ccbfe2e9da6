package vn.loive.signing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.drafting.DraftId;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.signing.Step.Kind;

/** The rows of what was done to drafts on their way. */
@Repository
class SigningStepRepository {

    private final JdbcClient jdbc;

    SigningStepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps of a draft, the first one first. */
    List<Step> of(DraftId draft) {
        return jdbc.sql("SELECT * FROM signing.step WHERE draft = ? ORDER BY number")
                .param(draft.value())
                .query((row, at) -> new Step(
                        row.getInt("number"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        row.getString("reason"),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds the next step. */
    void add(Actor actor, DraftId draft, Kind kind, int version, @Nullable PostId post, String reason, Instant at) {
        int number = of(draft).size() + 1;
        jdbc.sql("""
                        INSERT INTO signing.step
                            (province, draft, number, agency, kind, version, post, reason, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), draft.value(), number, actor.agency(), kind.name(), version)
                .param(post == null ? null : post.value())
                .params(reason, actor.account(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }
}
