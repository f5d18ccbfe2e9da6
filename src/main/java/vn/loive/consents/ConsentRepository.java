package vn.loive.consents;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
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
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.ReleaseGround;

/** Adds entries to the ledger; {@link KnownEntriesRepository} reads them, and nothing changes them. */
@Repository
class ConsentRepository {

    /** The columns of an entry, without the closed details. */
    static final String COLUMNS =
            "id, number, kind, purpose, receiver, outside, field_groups, wording, day, until, voice, age, way, ground, agency, recorded_at";

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

    private static String[] codes(Set<FieldGroup> groups) {
        return groups.stream().map(FieldGroup::code).sorted().toArray(String[]::new);
    }
}
