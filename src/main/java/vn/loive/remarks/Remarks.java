package vn.loive.remarks;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.accounts.AccountId;
import vn.loive.drafting.DraftId;
import vn.loive.drafting.OpenDraft;
import vn.loive.shared.Actor;

/** The remarks on drafts; one is only ever added. */
@Repository
class Remarks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Remarks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The remarks on a draft, the newest first. */
    List<Remark> of(DraftId draft) {
        return jdbc.sql(
                        "SELECT number, quoted, words, account, at FROM remarks.remark WHERE draft = ? ORDER BY at DESC")
                .param(draft.value())
                .query((row, at) -> new Remark(
                        row.getInt("number"),
                        row.getString("quoted"),
                        row.getString("words"),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Adds a remark of the actor on a draft of the actor's own agency. */
    void add(Actor actor, OpenDraft draft, String quoted, String words) {
        jdbc.sql("""
                        INSERT INTO remarks.remark
                            (province, id, draft, agency, number, quoted, words, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        actor.province().value(),
                        UUID.randomUUID(),
                        draft.draft().id().value(),
                        actor.agency())
                .params(draft.newest().number(), quoted, words, actor.account())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new DraftRemarked(actor, draft.draft().id(), draft.newest().number()));
    }
}
