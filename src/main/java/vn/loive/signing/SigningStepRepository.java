package vn.loive.signing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.drafting.DraftId;
import vn.loive.issuing.IssuedId;
import vn.loive.posts.PostId;
import vn.loive.shared.Actor;
import vn.loive.signing.Step.Kind;
import vn.loive.typesetting.Signature;

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

    /** Who signed a draft, as they stood that day. */
    Optional<Signature> signature(DraftId draft) {
        return jdbc.sql("SELECT authority, title, signer FROM signing.step WHERE draft = ? AND title IS NOT NULL")
                .param(draft.value())
                .query((row, at) -> new Signature(
                        List.of((String[]) row.getArray("authority").getArray()),
                        row.getString("title"),
                        row.getString("signer")))
                .optional();
    }

    /** The entry of the register under which a draft was issued. */
    Optional<IssuedId> issued(DraftId draft) {
        return jdbc.sql("SELECT DISTINCT issued FROM signing.paper WHERE draft = ?")
                .param(draft.value())
                .query((row, at) -> new IssuedId(row.getObject("issued", UUID.class)))
                .optional();
    }

    /**
     * Adds the next step.
     *
     * @param by who signs, when the step is a signature
     */
    void add(
            Actor actor,
            DraftId draft,
            Kind kind,
            int version,
            @Nullable PostId post,
            String reason,
            @Nullable Signature by,
            Instant at) {
        int number = of(draft).size() + 1;
        jdbc.sql("""
                        INSERT INTO signing.step
                            (province, draft, number, agency, kind, version, post, reason, account, at,
                             authority, title, signer)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), draft.value(), number, actor.agency(), kind.name(), version)
                .param(post == null ? null : post.value())
                .params(reason, actor.account(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(by == null ? null : by.authority().toArray(String[]::new))
                .param(by == null ? null : by.title())
                .param(by == null ? null : by.name())
                .update();
    }
}
