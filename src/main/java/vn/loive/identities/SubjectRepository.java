package vn.loive.identities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.access.MatterStep;
import vn.loive.database.Guarded;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.ProvinceCode;

/** Persons and what is known of them, closed. */
@Repository
class SubjectRepository {

    private static final String STEPS = """
            SELECT 'holder' AS step WHERE ? = ANY (loive.agencies())
            UNION SELECT step FROM identities.involvement
            WHERE province = ? AND subject = ? AND agency = ANY (loive.agencies())
                AND valid_from <= loive.instant() AND (valid_until IS NULL OR valid_until > loive.instant())
            UNION SELECT 'emergency' FROM identities.broken_glass
            WHERE province = ? AND subject = ? AND account = loive.account()
                AND valid_from <= loive.instant() AND valid_until > loive.instant()
            """;

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

    void add(Subject subject, FieldGroup group, int version, byte[] closed) {
        jdbc.sql("""
                        INSERT INTO identities.part (province, subject, field_group, version, closed)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(subject.province().value(), subject.id().value(), group.code(), version, closed)
                .update();
    }

    Optional<Subject> find(SubjectId id) {
        return of(List.of(id.value())).stream().findFirst();
    }

    /** The person if the actor's agency answers for them, held until the transaction ends. */
    Optional<Subject> locked(SubjectId id) {
        return jdbc.sql("""
                        SELECT province, id, holder, code_name, closed_on FROM identities.subject
                        WHERE id = ? AND holder = ANY (loive.agencies()) FOR UPDATE
                        """).param(id.value()).query(SubjectRepository::subject).optional();
    }

    /** Those of the persons that whoever acts may see. */
    List<Subject> of(Collection<UUID> ids) {
        return jdbc.sql("SELECT province, id, holder, code_name, closed_on FROM identities.subject WHERE id = ANY (?)")
                .param(ids.toArray(UUID[]::new))
                .query(SubjectRepository::subject)
                .list();
    }

    /** The kept entries that stand in the place of these, by the id of the joined one; those that stand alone are not in it. */
    Map<UUID, Subject> kept(Collection<UUID> ids) {
        Map<UUID, Subject> kept = new HashMap<>();
        jdbc.sql("""
                        SELECT link.joined, kept.province, kept.id, kept.holder, kept.code_name, kept.closed_on
                        FROM identities.same_person AS link JOIN identities.subject AS kept
                            ON kept.province = link.province AND kept.id = link.kept
                        WHERE link.joined = ANY (?) AND link.undone_by IS NULL
                        """).param(ids.toArray(UUID[]::new)).query((RowCallbackHandler)
                row -> kept.put(row.getObject("joined", UUID.class), subject(row, 0)));
        return kept;
    }

    /** Whether whoever acts does so for the agency that answers for the person, or for one that took it over. */
    boolean answersFor(Subject subject) {
        return jdbc.sql("SELECT ? = ANY (loive.agencies())")
                .param(subject.holder())
                .query(Boolean.class)
                .single();
    }

    /** The steps that the agency of whoever acts has in the matter now. */
    Set<MatterStep> steps(Subject subject) {
        Set<MatterStep> steps = EnumSet.noneOf(MatterStep.class);
        jdbc.sql(STEPS)
                .params(
                        subject.holder(),
                        subject.province().value(),
                        subject.id().value(),
                        subject.province().value(),
                        subject.id().value())
                .query(String.class)
                .list()
                .forEach(step -> steps.add(MatterStep.of(step)));
        return steps;
    }

    /** How often each known group of a person was written. */
    Map<FieldGroup, Integer> versions(SubjectId id) {
        Map<FieldGroup, Integer> versions = new EnumMap<>(FieldGroup.class);
        jdbc.sql("SELECT field_group, max(version) AS last FROM identities.part WHERE subject = ? GROUP BY field_group")
                .param(id.value())
                .query(row -> {
                    versions.put(FieldGroup.of(row.getString("field_group")), row.getInt("last"));
                });
        return versions;
    }

    /** The newest version of these parts of these persons. */
    List<ClosedPart> parts(Collection<UUID> subjects, Collection<FieldGroup> groups) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (subject, field_group) subject, field_group, closed FROM identities.part
                        WHERE subject = ANY (?) AND field_group = ANY (?)
                        ORDER BY subject, field_group, version DESC
                        """)
                .params(
                        subjects.toArray(UUID[]::new),
                        groups.stream().map(FieldGroup::code).toArray(String[]::new))
                .query(SubjectRepository::closedPart)
                .list();
    }

    /** These versions of the parts of a person. */
    List<ClosedPart> at(SubjectId subject, Map<FieldGroup, Integer> versions) {
        return jdbc.sql("""
                        SELECT subject, field_group, closed FROM identities.part
                        JOIN unnest(?, ?) AS wanted (field_group, version) USING (field_group, version)
                        WHERE subject = ?
                        """)
                .param(versions.keySet().stream().map(FieldGroup::code).toArray(String[]::new))
                .param(versions.values().toArray(Integer[]::new))
                .param(subject.value())
                .query(SubjectRepository::closedPart)
                .list();
    }

    private static ClosedPart closedPart(ResultSet row, int number) throws SQLException {
        return new ClosedPart(
                row.getObject("subject", UUID.class),
                FieldGroup.of(row.getString("field_group")),
                row.getBytes("closed"));
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
