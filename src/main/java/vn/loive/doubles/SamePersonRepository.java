package vn.loive.doubles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.identities.Subject;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Which entry is joined to which; the database looks again at what may be joined. */
@Repository
class SamePersonRepository {

    private final JdbcClient jdbc;

    SamePersonRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A join that lasts. */
    record Link(SubjectId kept, SubjectId joined) {}

    /** Those of the two for whom the actor's agency answers, held until the transaction ends, in the order of their ids. */
    Map<SubjectId, Subject> locked(SubjectId one, SubjectId other) {
        Map<SubjectId, Subject> locked = new HashMap<>();
        jdbc.sql("""
                        SELECT province, id, holder, code_name, closed_on FROM identities.subject
                        WHERE id IN (?, ?) AND holder = ANY (loive.agencies()) ORDER BY id FOR UPDATE
                        """)
                .params(one.value(), other.value())
                .query(SamePersonRepository::subject)
                .list()
                .forEach(subject -> locked.put(subject.id(), subject));
        return locked;
    }

    /** Those of that code name for whom the actor's agency answers. */
    List<SubjectId> under(CodeName name) {
        return jdbc.sql("SELECT id FROM identities.subject WHERE code_name = ? AND holder = ANY (loive.agencies())")
                .param(name.value())
                .query((row, number) -> new SubjectId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The joins that last in which one of the two has a part, with entries that are still there. */
    List<Link> links(SubjectId one, SubjectId other) {
        return jdbc.sql("""
                        SELECT link.kept, link.joined FROM identities.same_person AS link
                        JOIN identities.subject AS kept ON kept.province = link.province AND kept.id = link.kept
                        JOIN identities.subject AS joined
                            ON joined.province = link.joined_province AND joined.id = link.joined
                        WHERE link.undone_by IS NULL AND (link.kept IN (?, ?) OR link.joined IN (?, ?))
                        """)
                .params(one.value(), other.value(), one.value(), other.value())
                .query((row, number) -> new Link(
                        new SubjectId(row.getObject("kept", UUID.class)),
                        new SubjectId(row.getObject("joined", UUID.class))))
                .list();
    }

    boolean isThere(UUID join) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM identities.same_person WHERE id = ?)")
                .param(join)
                .query(Boolean.class)
                .single();
    }

    void add(Actor actor, UUID join, Subject kept, Subject joined) {
        jdbc.sql("""
                        INSERT INTO identities.same_person
                            (province, id, kept, joined_province, joined, agency, joined_by, joined_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, loive.instant())
                        """)
                .params(kept.province().value(), join, kept.id().value())
                .params(joined.province().value(), joined.id().value())
                .params(actor.agency(), actor.account())
                .update();
    }

    /** Keeps which versions were written and which they replaced. */
    void taken(Subject kept, UUID join, Map<FieldGroup, Integer> replaced, Map<FieldGroup, Integer> written) {
        List<FieldGroup> groups = List.copyOf(written.keySet());
        jdbc.sql("""
                        INSERT INTO identities.same_person_part (province, same_person, field_group, replaced, written)
                        SELECT ?, ?, one.field_group, one.replaced, one.written
                        FROM unnest(?::text[], ?::integer[], ?::integer[]) AS one (field_group, replaced, written)
                        """)
                .params(kept.province().value(), join)
                .param(groups.stream().map(FieldGroup::code).toArray(String[]::new))
                .param(groups.stream().map(replaced::get).toArray(Integer[]::new))
                .param(groups.stream().map(written::get).toArray(Integer[]::new))
                .update();
    }

    /** Gives those with a part in the joined matter the same part in the kept one, where nobody gave it to them there. */
    void carry(Actor actor, UUID join, Subject kept, Subject joined) {
        jdbc.sql("""
                        INSERT INTO identities.involvement
                            (province, id, subject, agency, step, given_by, valid_from, valid_until, same_person)
                        SELECT ?, gen_random_uuid(), ?, part.agency, part.step, ?,
                            greatest(part.valid_from, loive.instant()), part.valid_until, ?
                        FROM identities.involvement AS part
                        WHERE part.province = ? AND part.subject = ?
                            AND (part.valid_until IS NULL OR part.valid_until > loive.instant())
                            AND NOT EXISTS (SELECT FROM identities.involvement AS there
                                WHERE there.subject = ? AND there.agency = part.agency AND there.step = part.step
                                    AND there.same_person IS NULL AND there.valid_from <= loive.instant()
                                    AND (there.valid_until IS NULL OR there.valid_until > loive.instant()))
                        """)
                .params(kept.province().value(), kept.id().value(), actor.agency(), join)
                .params(
                        joined.province().value(),
                        joined.id().value(),
                        kept.id().value())
                .update();
    }

    void undo(Actor actor, JoinedEntry entry, byte[] reason) {
        jdbc.sql("""
                        UPDATE identities.same_person
                        SET undone_by = ?, undone_at = loive.instant(), undo_reason = ?
                        WHERE id = ? AND kept = ?
                        """)
                .params(actor.account(), reason, entry.id(), entry.kept().value())
                .update();
    }

    void restored(UUID join, Map<FieldGroup, Integer> restored) {
        List<FieldGroup> groups = List.copyOf(restored.keySet());
        jdbc.sql("""
                        UPDATE identities.same_person_part AS part SET restored = one.restored
                        FROM unnest(?::text[], ?::integer[]) AS one (field_group, restored)
                        WHERE part.same_person = ? AND part.field_group = one.field_group
                        """)
                .param(groups.stream().map(FieldGroup::code).toArray(String[]::new))
                .param(groups.stream().map(restored::get).toArray(Integer[]::new))
                .param(join)
                .update();
    }

    void endCarried(UUID join) {
        jdbc.sql("""
                        UPDATE identities.involvement SET valid_until = greatest(valid_from, loive.instant())
                        WHERE same_person = ? AND (valid_until IS NULL OR valid_until > loive.instant())
                        """).param(join).update();
    }

    /** The reasons why entries were taken apart from this one, closed under its key. */
    Map<UUID, byte[]> reasons(SubjectId kept) {
        Map<UUID, byte[]> reasons = new HashMap<>();
        jdbc.sql("SELECT id, undo_reason FROM identities.same_person WHERE kept = ? AND undone_by IS NOT NULL")
                .param(kept.value())
                .query((RowCallbackHandler) row -> reasons.put(row.getObject("id", UUID.class), row.getBytes(2)));
        return reasons;
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                new SubjectId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getObject("holder", UUID.class),
                new CodeName(row.getString("code_name")),
                row.getObject("closed_on", LocalDate.class));
    }
}
