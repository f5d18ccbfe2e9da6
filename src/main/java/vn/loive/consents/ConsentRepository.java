package vn.loive.consents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import vn.loive.shared.Actor;
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

/** Entries of the ledger; they are added and read, never changed. */
@Repository
class ConsentRepository {

    private static final String COLUMNS =
            "id, number, kind, purpose, receiver, outside, field_groups, wording, day, until, voice, age, way, ground, agency, recorded_at";

    /** The entries that are joined with each that is asked for, itself among them, as far as whoever acts sees the join. */
    private static final String JOINED = """
            WITH asked AS (
                SELECT one.id, coalesce(identities.kept_for(one.id), one.id) AS kept,
                    identities.kept_for(one.id) IS NULL AND consents.kept_instead_of(one.id) IS NOT NULL AS partly
                FROM identities.subject AS one WHERE one.id = ANY (?)
            ), joined AS (
                SELECT asked.id AS person, asked.kept AS entered FROM asked
                UNION SELECT asked.id, asked.id FROM asked
                UNION SELECT asked.id, link.joined FROM asked
                    JOIN identities.same_person AS link ON link.kept = asked.kept AND link.undone_by IS NULL
            )
            """;

    private final JdbcClient jdbc;

    ConsentRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where an entry would stand.
     *
     * @param writes whether whoever acts answers for the person or has a part in force
     * @param joined whether the person's ledger is written on at another entry, to which this one was joined
     * @param known whether the entry is there already
     */
    record Place(boolean writes, boolean joined, boolean known) {

        /** Why nothing new can stand there. */
        Optional<CannotRecordConsent> refusal() {
            if (!writes) {
                return Optional.of(CannotRecordConsent.NOT_FOUND);
            }
            return joined && !known ? Optional.of(CannotRecordConsent.JOINED) : Optional.empty();
        }
    }

    Place place(SubjectId subject, ConsentId entry) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM identities.subject AS whose WHERE whose.id = ?
                                       AND whose.holder = ANY (loive.agencies()))
                            OR EXISTS (SELECT FROM identities.subject AS whose JOIN identities.involvement AS part
                                           ON part.province = whose.province AND part.subject = whose.id
                                       WHERE whose.id = ? AND part.agency = ANY (loive.agencies())
                                           AND part.valid_from <= loive.instant()
                                           AND (part.valid_until IS NULL OR part.valid_until > loive.instant())) AS writes,
                            consents.kept_instead_of(?) IS NOT NULL AS joined,
                            EXISTS (SELECT FROM consents.entry WHERE subject = ? AND id = ?) AS known
                        """)
                .params(subject.value(), subject.value(), subject.value(), subject.value(), entry.value())
                .query((row, number) ->
                        new Place(row.getBoolean("writes"), row.getBoolean("joined"), row.getBoolean("known")))
                .single();
    }

    /** Lets nobody else write into the ledger of the person until the transaction ends. */
    void hold(SubjectId subject) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('consents ' || ?, 0))")
                .param(subject.value().toString())
                .query()
                .singleRow();
    }

    /** Adds an entry to the ledger of a person who is seen. */
    void add(Actor actor, SubjectId subject, ConsentEntry entry, byte[] details) {
        Optional<Asked> asked = Optional.ofNullable(entry.asked());
        jdbc.sql("INSERT INTO consents.entry (" + COLUMNS + """
                        , details, recorded_by, province, subject)
                        SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, province, id
                        FROM identities.subject WHERE id = ?
                        """)
                .params(entry.id().value(), entry.number(), entry.kind().code())
                .params(entry.purpose().code(), entry.receiver().value())
                .params(entry.receiver().outside(), codes(entry.groups()))
                .param(asked.map(Asked::wording).orElse(null))
                .param(entry.day())
                .param(entry.until())
                .param(asked.map(Asked::voice).map(ConsentVoice::code).orElse(null))
                .param(asked.map(Asked::age).map(AgeStated::code).orElse(null))
                .param(asked.map(Asked::way).map(ConsentWay::code).orElse(null))
                .param(Optional.ofNullable(entry.ground())
                        .map(ReleaseGround::code)
                        .orElse(null))
                .params(entry.agency(), OffsetDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC))
                .params(details, actor.account(), subject.value())
                .update();
    }

    /** The entries of a person in the order in which they were recorded, at whichever entry of the person. */
    KnownEntries of(SubjectId subject) {
        return of(List.of(subject.value())).getOrDefault(subject.value(), KnownEntries.NONE);
    }

    /** The entries of several persons; a person of whom there is none has no place in the answer. */
    Map<UUID, KnownEntries> of(Collection<UUID> subjects) {
        Map<UUID, List<Read>> read = jdbc
                .sql(JOINED + "SELECT joined.person, partly, false AS lost, subject, entry." + COLUMNS + """
                         FROM joined JOIN asked ON asked.id = joined.person
                            JOIN consents.entry ON entry.subject = joined.entered
                        UNION ALL SELECT asked.id, partly, true, subject, erased.""" + COLUMNS
                        + """
                         FROM asked CROSS JOIN LATERAL consents.refused_where_erased(asked.kept) AS erased
                        ORDER BY recorded_at, number
                        """)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> new Read(
                        row.getObject("person", UUID.class),
                        row.getBoolean("partly"),
                        row.getBoolean("lost"),
                        entry(row)))
                .stream()
                .collect(Collectors.groupingBy(Read::person));
        return read.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Read.together(one.getValue())));
    }

    /** An entry as it was read, with what the reading says of it. */
    private record Read(UUID person, boolean partly, boolean lost, ConsentEntry entry) {

        static KnownEntries together(List<Read> all) {
            Map<Boolean, List<ConsentEntry>> byLost = all.stream()
                    .collect(Collectors.partitioningBy(
                            Read::lost, Collectors.mapping(Read::entry, Collectors.toList())));
            return new KnownEntries(
                    byLost.getOrDefault(false, List.of()),
                    byLost.getOrDefault(true, List.of()),
                    all.getFirst().partly());
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

    private static String[] codes(Set<FieldGroup> groups) {
        return groups.stream().map(FieldGroup::code).sorted().toArray(String[]::new);
    }

    private static <T> @Nullable T named(@Nullable String code, Function<String, T> type) {
        return code == null ? null : type.apply(code);
    }
}
