package vn.loive.citations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.documents.DocumentId;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The rows of links that stand; one that was ended stays and is no longer answered. */
@Repository
class LinkRepository {

    private static final String STANDING = """
            SELECT link.* FROM citations.link
            WHERE NOT EXISTS (
                SELECT 1 FROM citations.ended_link
                WHERE ended_link.province = link.province AND ended_link.link = link.id)
            """;

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links from or to one of these documents. */
    List<DocumentLink> of(Collection<DocumentId> ids) {
        UUID[] ends = ids.stream().map(DocumentId::value).toArray(UUID[]::new);
        return jdbc.sql(STANDING + "AND (source = ANY (:ends) OR target = ANY (:ends)) ORDER BY kind, id")
                .param("ends", ends)
                .query((row, number) -> link(row))
                .list();
    }

    Optional<DocumentLink> find(LinkId id) {
        return jdbc.sql(STANDING + "AND id = ?")
                .param(id.value())
                .query((row, number) -> link(row))
                .optional();
    }

    /** Adds a link; the actor is nothing inside an import. */
    void insert(DocumentLink link, RegisteredDocument source, @Nullable Actor actor, @Nullable Instant at) {
        jdbc.sql("""
                        INSERT INTO citations.link (province, id, source, target, kind, derived, keeper, account, at)
                        VALUES (:province, :id, :source, :target, :kind, :derived, :keeper, :account, :at)
                        """)
                .param("province", place(source))
                .param("id", link.id().value())
                .param("source", link.source().value())
                .param("target", link.target().value())
                .param("kind", link.kind().name())
                .param("derived", link.derived())
                .param("keeper", actor == null ? null : actor.agency(), Types.OTHER)
                .param("account", actor == null ? null : actor.account(), Types.OTHER)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Ends a link; answers false when it is ended already. */
    boolean end(DocumentLink link, RegisteredDocument source, Actor actor, Instant at, String reason) {
        return jdbc.sql("""
                        INSERT INTO citations.ended_link (province, link, reason, account, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(place(source), link.id().value(), reason)
                        .params(actor.account(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The column that stands for a province; a key must not be empty. */
    private static String place(RegisteredDocument source) {
        ProvinceCode province = source.province();
        return province == null ? "00" : province.value();
    }

    private static DocumentLink link(ResultSet row) throws SQLException {
        return new DocumentLink(
                new LinkId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("source", UUID.class)),
                new DocumentId(row.getObject("target", UUID.class)),
                LinkKind.valueOf(row.getString("kind")),
                row.getBoolean("derived"));
    }
}
