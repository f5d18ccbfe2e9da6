package vn.loive.consents;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.Identities;
import vn.loive.identities.Purpose;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentCoverage;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentLedger;
import vn.loive.sharing.KnownEntries;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.SharingPurpose;
import vn.loive.sharing.StandingConsent;

/**
 * Keeps what a protected person agreed to be told to whom and for what, and says what of it holds.
 * Whoever sees the person reads; the agency that answers for the person and those with a part in force write.
 * Whoever hands a person over or refers them asks {@link #covering} first; an agency of the matter helps by law, so
 * nothing is stopped here: what is missing is shown.
 */
@Service
@LegalTerm(
        vi = "sổ đồng ý chia sẻ thông tin",
        means = "What a protected person agreed to be told to whom and for what.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public class Consents {

    private final ConsentRepository entries;
    private final KnownEntriesRepository known;
    private final ConsentWriter writer;
    private final ConsentRules rules;
    private final Identities identities;
    private final Transactions transactions;
    private final Clock clock;

    Consents(
            ConsentRepository entries,
            KnownEntriesRepository known,
            ConsentWriter writer,
            ConsentRules rules,
            Identities identities,
            @Guarded Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.known = known;
        this.writer = writer;
        this.rules = rules;
        this.identities = identities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whether somebody may be told, today, asked with one question to the database.
     * A legal ground stands beside consent: a withdrawal does not undo it. A person who is hidden, absent or erased is
     * as one whom nobody ever asked.
     *
     * @param groups what is to be told; nothing to be told is covered
     */
    public ConsentCoverage covering(
            Actor actor, SubjectId subject, ReceiverId receiver, SharingPurpose purpose, Set<FieldGroup> groups) {
        return transactions.as(
                actor,
                () -> new ConsentLedger(known.of(subject), LegalDay.today(clock))
                        .covering(receiver, Set.of(purpose), groups));
    }

    /** Every entry of the ledger of a person in the order recorded; none for somebody hidden or absent. */
    public List<ConsentEntry> of(Actor actor, SubjectId subject) {
        return known(actor, subject).entries();
    }

    /** The ledger of a person as far as whoever acts sees it. */
    public KnownEntries known(Actor actor, SubjectId subject) {
        return transactions.as(actor, () -> known.of(subject));
    }

    /** What holds today: consents, refusals, withdrawals, then legal grounds; the newest first. */
    public List<StandingConsent> standing(Actor actor, SubjectId subject) {
        return new ConsentLedger(known(actor, subject), LegalDay.today(clock)).standing();
    }

    /**
     * What could name somebody, by entry, opened once the record says who reads it.
     * Representatives stand in it, so nothing opens to whoever does not need to know who acts for the person.
     */
    public Map<ConsentId, OpenedDetails> details(Actor actor, SubjectId subject) {
        return identities
                .glance(actor, subject)
                .filter(glance -> glance.opens().contains(FieldGroup.GUARDIAN))
                .map(_ -> opened(actor, subject))
                .orElse(Map.of());
    }

    private Map<ConsentId, OpenedDetails> opened(Actor actor, SubjectId subject) {
        return transactions.as(actor, () -> writer.read(actor, subject)).opened();
    }

    /** Whether whoever acts may write into the ledger of the person. */
    public boolean mayRecord(Actor actor, SubjectId subject) {
        return transactions.as(
                actor,
                () -> entries.place(subject, new ConsentId(subject.value())).writes());
    }

    /**
     * Records an answer. The age is held to the birth that is kept, as far as it opens to the actor; that opening, and
     * that of the guardian where no name is given, stand in the record of acts. The same id again changes nothing.
     *
     * @return why not; nothing when it stands in the ledger
     */
    public Optional<CannotRecordConsent> record(Actor actor, SubjectId subject, ConsentAnswer answer) {
        ConsentRepository.Place place = place(actor, subject, answer.id());
        Optional<CannotRecordConsent> refusal = place.refusal().or(() -> rules.against(answer));
        if (place.known() || refusal.isPresent()) {
            return place.writes() && place.known() ? Optional.empty() : refusal;
        }
        Profile known = opened(actor, subject, answer);
        ConsentDetails named = named(answer, known);
        return rules.against(answer, known, named)
                .or(() -> transactions.as(actor, () -> writer.add(actor, subject, answer, named)));
    }

    private ConsentRepository.Place place(Actor actor, SubjectId subject, ConsentId entry) {
        return transactions.as(actor, () -> entries.place(subject, entry));
    }

    private Profile opened(Actor actor, SubjectId subject, ConsentAnswer answer) {
        Set<FieldGroup> groups = EnumSet.of(FieldGroup.BIRTH);
        if (lacksName(answer)) {
            groups.add(FieldGroup.GUARDIAN);
        }
        return identities.open(actor, subject, groups, Purpose.CONSENT).orElseGet(() -> Profile.of(List.of()));
    }

    private static boolean lacksName(ConsentAnswer answer) {
        return answer.voice().hasSomebodyForThem()
                && !answer.voice().isAppointed()
                && answer.details().representative().isBlank();
    }

    private static ConsentDetails named(ConsentAnswer answer, Profile known) {
        return lacksName(answer) && known.parts().get(FieldGroup.GUARDIAN) instanceof Guardian guardian
                ? answer.details().answeredBy(guardian.name(), guardian.relation())
                : answer.details();
    }

    /**
     * Records that somebody is told without consent on a legal ground. The same id again changes nothing.
     *
     * @return why not; nothing when it stands in the ledger
     */
    public Optional<CannotRecordConsent> release(Actor actor, SubjectId subject, GroundedRelease release) {
        return rules.against(release).or(() -> transactions.as(actor, () -> writer.add(actor, subject, release)));
    }

    /**
     * Takes a consent back, or ends a legal ground, from now on. The same id again changes nothing.
     *
     * @return why not; nothing when it stands in the ledger
     */
    public Optional<CannotRecordConsent> end(Actor actor, SubjectId subject, ConsentEnding ending) {
        return rules.against(ending).or(() -> transactions.as(actor, () -> writer.add(actor, subject, ending)));
    }
}
