package vn.loive.consents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentEntry.Asked;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentKind;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.KnownEntries;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.SharingPurpose;

/** Reads the ledger of a person, of whom there may be several entries; {@link ConsentRepository} adds to it. */
@Repository
class KnownEntriesRepository {

    /** The entries that are joined with each that is asked for, itself among them, as far as whoever acts sees the join. */
    private static final String JOINED = """
            WITH asked AS (
                SELECT one.id, coalesce(identities.kept_for(one.id), one.id) AS kept,
                    identities.kept_for(one.id) IS NULL AND consents.kept_instead_of(one.id) IS NOT NULL AS partly,
                    EXISTS (SELECT FROM identities.same_person AS ever WHERE ever.kept = one.id
                        AND (ever.undone_by IS NOT NULL OR NOT EXISTS (
                            SELECT FROM identities.subject AS other WHERE other.id = ever.joined))) AS parted
                FROM identities.subject AS one WHERE one.id = ANY (?)), joined AS (
                SELECT asked.id AS person, asked.kept AS entered FROM asked
                UNION SELECT asked.id, asked.id FROM asked
                UNION SELECT asked.id, link.joined FROM asked
                    JOIN identities.same_person AS link ON link.kept = asked.kept AND link.undone_by IS NULL
            )
            """;

    private final JdbcClient jdbc;

    KnownEntriesRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of a person in the order in which they were recorded, at whichever entry of the person. */
    KnownEntries of(SubjectId subject) {
        return of(List.of(subject.value())).getOrDefault(subject.value(), KnownEntries.NONE);
    }

    /** What is known of the ledgers of several persons; whoever is not seen has no place in the answer. */
    Map<UUID, KnownEntries> of(Collection<UUID> subjects) {
        return jdbc
                .sql(JOINED + "SELECT asked.id AS person, partly, parted, false AS lost, subject, entry."
                        + ConsentRepository.COLUMNS
                        + """
                         FROM asked LEFT JOIN (joined JOIN consents.entry ON entry.subject = joined.entered)
                            ON joined.person = asked.id
                        UNION ALL SELECT DISTINCT asked.id, partly, parted, true, subject, erased."""
                        + ConsentRepository.COLUMNS
                        + """
                         FROM asked JOIN joined ON joined.person = asked.id
                            CROSS JOIN LATERAL consents.refused_where_erased(joined.entered) AS erased
                        ORDER BY recorded_at, number
                        """)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> new Read(
                        row.getObject("person", UUID.class),
                        row.getBoolean("partly"),
                        row.getBoolean("parted"),
                        row.getBoolean("lost"),
                        row.getObject("id") == null ? null : entry(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Read::person, Collectors.collectingAndThen(Collectors.toList(), Read::together)));
    }

    /** An entry as it was read, with what the reading says of the person; no entry where none was recorded. */
    private record Read(
            UUID person,
            boolean partly,
            boolean parted,
            boolean lost,
            @Nullable ConsentEntry entry) {

        static KnownEntries together(List<Read> all) {
            return new KnownEntries(
                    entries(all, false),
                    entries(all, true),
                    all.getFirst().partly(),
                    all.getFirst().parted());
        }

        private static List<ConsentEntry> entries(List<Read> all, boolean lost) {
            return all.stream()
                    .filter(one -> one.lost() == lost)
                    .flatMap(one -> Optional.ofNullable(one.entry()).stream())
                    .toList();
        }
    }

    /** The closed details of the entries of a person, of those joined with it where whoever acts sees the joined one too. */
    List<Details> details(SubjectId subject) {
        return jdbc.sql(JOINED + """
                        SELECT entry.subject, entry.id, entry.receiver, entry.outside, entry.details
                        FROM joined JOIN consents.entry ON entry.subject = joined.entered
                            JOIN identities.subject AS whose ON whose.province = entry.province AND whose.id = entry.subject
                        ORDER BY entry.recorded_at, entry.number
                        """)
                .param(new UUID[] {subject.value()})
                .query((row, number) -> new Details(
                        row.getObject("subject", UUID.class),
                        new ConsentId(row.getObject("id", UUID.class)),
                        receiver(row),
                        row.getBytes("details")))
                .list();
    }

    /**
     * Details as they are kept.
     *
     * @param subject at which entry of the person
     * @param id of which entry of the ledger
     * @param receiver who is told by it
     * @param closed closed under the key of that entry of the person
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and opened at once; never compared
    record Details(UUID subject, ConsentId id, ReceiverId receiver, byte[] closed) {}

    private static ConsentEntry entry(ResultSet row) throws SQLException {
        return new ConsentEntry(
                new ConsentId(row.getObject("id", UUID.class)),
                row.getObject("subject", UUID.class),
                row.getInt("number"),
                ConsentKind.of(row.getString("kind")),
                SharingPurpose.of(row.getString("purpose")),
                receiver(row),
                groups(row.getArray("field_groups")),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                asked(row),
                named(row.getString("ground"), ReleaseGround::of),
                row.getObject("agency", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Asked asked(ResultSet row) throws SQLException {
        ConsentVoice voice = named(row.getString("voice"), ConsentVoice::of);
        return voice == null
                ? null
                : new Asked(
                        row.getObject("wording", Integer.class),
                        voice,
                        named(row.getString("age"), AgeStated::of),
                        named(row.getString("way"), ConsentWay::of));
    }

    private static ReceiverId receiver(ResultSet row) throws SQLException {
        return new ReceiverId(row.getObject("receiver", UUID.class), row.getBoolean("outside"));
    }

    private static Set<FieldGroup> groups(Array codes) throws SQLException {
        return Stream.of((String[]) codes.getArray()).map(FieldGroup::of).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> @Nullable T named(@Nullable String code, Function<String, T> type) {
        return code == null ? null : type.apply(code);
    }
}
