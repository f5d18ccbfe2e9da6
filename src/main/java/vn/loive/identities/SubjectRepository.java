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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.access.MatterStep;
import vn.loive.database.Guarded;
import vn.loive.particulars.CodeName;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.ProvinceCode;

/** Persons and what is known of them, closed. */
@Repository
class SubjectRepository {

    /** The person, and in the same question all that decides what whoever acts sees of them. */
    private static final String SEEN = """
            SELECT person.province, person.id, person.holder, person.code_name, person.closed_on,
                person.holder = ANY (loive.agencies()) AS answers,
                ARRAY(SELECT 'holder' WHERE person.holder = ANY (loive.agencies())
                    UNION SELECT step FROM identities.involvement AS part
                    WHERE part.province = person.province AND part.subject = person.id
                        AND part.agency = ANY (loive.agencies()) AND part.valid_from <= loive.instant()
                        AND (part.valid_until IS NULL OR part.valid_until > loive.instant())
                    UNION SELECT 'emergency' FROM identities.broken_glass AS glass
                    WHERE glass.province = person.province AND glass.subject = person.id
                        AND glass.account = loive.account()
                        AND glass.valid_from <= loive.instant() AND glass.valid_until > loive.instant()) AS steps,
                ARRAY(SELECT field_group || ' ' || max(version) FROM identities.part
                    WHERE part.subject = person.id GROUP BY field_group) AS versions,
                identities.kept_for(person.id) AS kept
            FROM identities.subject AS person WHERE person.id = ?
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

    /**
     * What decides how much of a person is seen.
     *
     * @param subject the person
     * @param answers whether whoever acts does so for the agency that answers for the person, or for one that took it over
     * @param steps those that the agency of whoever acts has in the matter now
     * @param versions how often each known group was written
     * @param kept the entry that stands in the place of this one; null for one that stands alone
     */
    record Seen(
            Subject subject,
            boolean answers,
            Set<MatterStep> steps,
            Map<FieldGroup, Integer> versions,
            @Nullable UUID kept) {}

    /** Keeps a person; false when somebody has the id, seen or not. */
    boolean add(Subject subject) {
        return jdbc.sql("""
                        INSERT INTO identities.subject (province, id, holder, code_name) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                subject.province().value(),
                                subject.id().value(),
                                subject.holder(),
                                subject.codeName().value())
                        .update()
                == 1;
    }

    /** Keeps parts of a person, each in the version of its group. */
    void add(Subject subject, Map<FieldGroup, Integer> versions, List<byte[]> closed) {
        jdbc.sql("""
                        INSERT INTO identities.part (province, subject, field_group, version, closed)
                        SELECT ?, ?, fresh.* FROM unnest(?, ?, ?::bytea[]) AS fresh (field_group, version, closed)
                        """)
                .params(subject.province().value(), subject.id().value(), codes(versions.keySet()))
                .params(versions.values().toArray(Integer[]::new), closed.toArray(byte[][]::new))
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

    /** The person with all that decides what whoever acts sees of them. */
    Optional<Seen> seen(SubjectId id) {
        return jdbc.sql(SEEN)
                .param(id.value())
                .query((row, number) -> new Seen(
                        subject(row, number),
                        row.getBoolean("answers"),
                        steps(row),
                        versions(row),
                        row.getObject("kept", UUID.class)))
                .optional();
    }

    private static Set<MatterStep> steps(ResultSet row) throws SQLException {
        Set<MatterStep> steps = EnumSet.noneOf(MatterStep.class);
        for (String step : (String[]) row.getArray("steps").getArray()) {
            steps.add(MatterStep.of(step));
        }
        return steps;
    }

    private static Map<FieldGroup, Integer> versions(ResultSet row) throws SQLException {
        Map<FieldGroup, Integer> versions = new EnumMap<>(FieldGroup.class);
        for (String version : (String[]) row.getArray("versions").getArray()) {
            String[] words = version.split(" ", -1);
            versions.put(FieldGroup.of(words[0]), Integer.valueOf(words[1]));
        }
        return versions;
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
                .params(subjects.toArray(UUID[]::new), codes(groups))
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
                .params(codes(versions.keySet()), versions.values().toArray(Integer[]::new), subject.value())
                .query(SubjectRepository::closedPart)
                .list();
    }

    /** An array, as the driver takes it. */
    private static Object codes(Collection<FieldGroup> groups) {
        return groups.stream().map(FieldGroup::code).toArray(String[]::new);
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
