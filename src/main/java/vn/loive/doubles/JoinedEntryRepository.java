package vn.loive.doubles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.doubles.JoinedEntry.Apart;
import vn.loive.doubles.JoinedEntry.Taken;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;

/** What was joined to an entry, and what was taken apart again. */
@Repository
class JoinedEntryRepository {

    private final JdbcClient jdbc;

    JoinedEntryRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group with the join it belongs to. */
    private record TakenBy(UUID join, Taken taken) {}

    /** Everything that was joined to an entry, the newest first. */
    List<JoinedEntry> of(SubjectId kept) {
        Map<UUID, List<TakenBy>> taken = taken(kept);
        return jdbc.sql("""
                        SELECT link.*, joined.code_name FROM identities.same_person AS link
                        LEFT JOIN identities.subject AS joined
                            ON joined.province = link.joined_province AND joined.id = link.joined
                        WHERE link.kept = ? ORDER BY link.joined_at DESC, link.id
                        """)
                .param(kept.value())
                .query((row, number) -> entry(row, taken))
                .list();
    }

    /** One of them. */
    Optional<JoinedEntry> find(SubjectId kept, UUID join) {
        return of(kept).stream().filter(one -> one.id().equals(join)).findFirst();
    }

    private Map<UUID, List<TakenBy>> taken(SubjectId kept) {
        return jdbc
                .sql("""
                        SELECT part.same_person, part.field_group, part.replaced, part.written, part.restored
                        FROM identities.same_person AS link JOIN identities.same_person_part AS part
                            ON part.province = link.province AND part.same_person = link.id
                        WHERE link.kept = ? ORDER BY part.field_group
                        """)
                .param(kept.value())
                .query((row, number) -> new TakenBy(row.getObject("same_person", UUID.class), taken(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(TakenBy::join));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                FieldGroup.of(row.getString("field_group")),
                row.getObject("replaced", Integer.class),
                row.getInt("written"),
                row.getObject("restored", Integer.class));
    }

    private static JoinedEntry entry(ResultSet row, Map<UUID, List<TakenBy>> taken) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable String name = row.getString("code_name");
        return new JoinedEntry(
                id,
                new SubjectId(row.getObject("kept", UUID.class)),
                new SubjectId(row.getObject("joined", UUID.class)),
                name == null ? null : new CodeName(name),
                row.getObject("joined_by", UUID.class),
                row.getTimestamp("joined_at").toInstant(),
                taken.getOrDefault(id, List.of()).stream().map(TakenBy::taken).toList(),
                apart(row));
    }

    private static @Nullable Apart apart(ResultSet row) throws SQLException {
        UUID by = row.getObject("undone_by", UUID.class);
        return by == null ? null : new Apart(by, row.getTimestamp("undone_at").toInstant());
    }
}
