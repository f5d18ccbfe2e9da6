package vn.loive.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.DocumentId;
import vn.loive.shared.Actor;

/** The rows of drafts and of the documents they cite besides. */
@Repository
class DraftedRepository {

    private static final String ALL = """
            SELECT draft.id, draft.agency, source, subject, state, heading, version.number, version.at
            FROM drafting.draft
            JOIN LATERAL (SELECT * FROM drafting.version
                WHERE version.province = draft.province AND version.draft = draft.id
                ORDER BY number DESC LIMIT 1) AS version ON true
            """;

    private final JdbcClient jdbc;

    DraftedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql(ALL + "WHERE draft.id = ?")
                .param(id.value())
                .query((row, number) -> draft(row))
                .optional();
    }

    /** The drafts the reader may see, those last saved first. */
    List<Draft> newest(int most) {
        return jdbc.sql(ALL + "ORDER BY version.at DESC LIMIT ?")
                .param(most)
                .query((row, number) -> draft(row))
                .list();
    }

    void insert(Actor actor, DraftId id, String source, UUID subject, Instant at) {
        jdbc.sql("""
                        INSERT INTO drafting.draft (province, id, agency, source, subject, state, account, at)
                        VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?)
                        """)
                .params(actor.province().value(), id.value(), actor.agency(), source, subject, actor.account())
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Locks the draft until the transaction ends; answers its state. */
    DraftState lock(DraftId id) {
        return jdbc.sql("SELECT state FROM drafting.draft WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> DraftState.valueOf(row.getString("state")))
                .single();
    }

    void move(DraftId id, DraftState state) {
        jdbc.sql("UPDATE drafting.draft SET state = ? WHERE id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /** The documents a draft cites besides, in the order they were chosen. */
    List<DocumentId> cited(DraftId id) {
        return jdbc.sql("SELECT document FROM drafting.citation WHERE draft = ? ORDER BY position")
                .param(id.value())
                .query((row, number) -> new DocumentId(row.getObject("document", UUID.class)))
                .list();
    }

    void cite(Actor actor, DraftId id, int position, DocumentId document, Instant at) {
        jdbc.sql("""
                        INSERT INTO drafting.citation (province, draft, agency, position, document, account, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(actor.province().value(), id.value(), actor.agency(), position, document.value())
                .params(actor.account(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("source"),
                row.getObject("subject", UUID.class),
                DraftState.valueOf(row.getString("state")),
                row.getString("heading"),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
