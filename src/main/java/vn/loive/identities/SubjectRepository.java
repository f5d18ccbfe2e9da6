package vn.loive.identities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.shared.ProvinceCode;

/** Persons and what is known of them, closed. */
@Repository
class SubjectRepository {

    private final JdbcClient jdbc;

    SubjectRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part as it is kept.
     *
     * @param subject whose it is
     * @param group which part
     * @param closed closed under the key of the person
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and opened at once; never compared
    record ClosedPart(UUID subject, FieldGroup group, byte[] closed) {}

    void add(Subject subject) {
        jdbc.sql("INSERT INTO identities.subject (province, id, holder, code_name) VALUES (?, ?, ?, ?)")
                .params(
                        subject.province().value(),
                        subject.id().value(),
                        subject.holder(),
                        subject.codeName().value())
                .update();
    }

    void add(Subject subject, FieldGroup group, byte[] closed) {
        jdbc.sql("INSERT INTO identities.part (province, subject, field_group, closed) VALUES (?, ?, ?, ?)")
                .params(subject.province().value(), subject.id().value(), group.code(), closed)
                .update();
    }

    Optional<Subject> find(SubjectId id) {
        return of(List.of(id.value())).stream().findFirst();
    }

    /** Those of the persons that whoever acts may see. */
    List<Subject> of(Collection<UUID> ids) {
        return jdbc.sql("SELECT province, id, holder, code_name FROM identities.subject WHERE id = ANY (?)")
                .param(ids.toArray(UUID[]::new))
                .query(SubjectRepository::subject)
                .list();
    }

    /** These parts of these persons. */
    List<ClosedPart> parts(Collection<UUID> subjects, Collection<FieldGroup> groups) {
        return jdbc.sql("""
                        SELECT subject, field_group, closed FROM identities.part
                        WHERE subject = ANY (?) AND field_group = ANY (?)
                        """)
                .params(
                        subjects.toArray(UUID[]::new),
                        groups.stream().map(FieldGroup::code).toArray(String[]::new))
                .query((row, number) -> new ClosedPart(
                        row.getObject("subject", UUID.class),
                        FieldGroup.of(row.getString("field_group")),
                        row.getBytes("closed")))
                .list();
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                new SubjectId(row.getObject("id", UUID.class)),
                new ProvinceCode(row.getString("province")),
                row.getObject("holder", UUID.class),
                new CodeName(row.getString("code_name")));
    }
}
