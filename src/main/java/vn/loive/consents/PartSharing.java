package vn.loive.consents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.access.MatterStep;
import vn.loive.access.NeedToKnow;
import vn.loive.access.PartCover;
import vn.loive.access.SharedPart;
import vn.loive.access.SharingCover;
import vn.loive.consents.SharingRepository.PartInForce;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.sharing.ConsentCoverage;
import vn.loive.sharing.ConsentLedger;
import vn.loive.sharing.KnownEntries;
import vn.loive.sharing.ReceiverId;
import vn.loive.sharing.SharingPurpose;
import vn.loive.sharing.WhyMissing;

/** Compares what the parts in a matter open with what the ledger covers. */
@Component
@LegalTerm(vi = "đối chiếu việc chia sẻ", means = "Compares who is told of a person with what the ledger covers.")
public class PartSharing implements SharingCover {

    private final KnownEntriesRepository entries;
    private final SharingRepository sharing;
    private final NeedToKnow needs;
    private final Transactions transactions;
    private final Clock clock;

    PartSharing(
            KnownEntriesRepository entries,
            SharingRepository sharing,
            NeedToKnow needs,
            @Guarded Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.sharing = sharing;
        this.needs = needs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Map<SharedPart, PartCover> of(Actor actor, UUID person, Collection<SharedPart> parts) {
        LocalDate today = LegalDay.today(clock);
        ConsentLedger ledger =
                new ConsentLedger(transactions.as(actor, () -> entries.of(new SubjectId(person))), today);
        return parts.stream().distinct().collect(Collectors.toMap(part -> part, part -> cover(ledger, part)));
    }

    /** The parts in force of the person that the actor's agency gave or has. */
    public List<ToldPart> of(Actor actor, SubjectId person) {
        return transactions.as(actor, () -> told(sharing.of(person)));
    }

    /** The parts in force in the matters of those for whom the actor's agency answers, at most 500, that lack something. */
    public List<ToldPart> lacking(Actor actor) {
        return transactions.as(
                actor,
                () -> told(sharing.held()).stream().filter(ToldPart::lacksCover).toList());
    }

    private List<ToldPart> told(List<PartInForce> parts) {
        Map<UUID, KnownEntries> said =
                entries.of(parts.stream().map(one -> one.person().value()).collect(Collectors.toUnmodifiableSet()));
        Map<UUID, ConsentLedger> ledgers = new LinkedHashMap<>();
        return parts.stream()
                .map(one -> told(one, ledgers.computeIfAbsent(one.person().value(), id -> ledger(said, id))))
                .toList();
    }

    private ConsentLedger ledger(Map<UUID, KnownEntries> said, UUID person) {
        return new ConsentLedger(said.getOrDefault(person, KnownEntries.NONE), LegalDay.today(clock));
    }

    private ToldPart told(PartInForce one, ConsentLedger ledger) {
        return new ToldPart(one.person(), one.codeName(), one.part(), cover(ledger, one.part()));
    }

    private PartCover cover(ConsentLedger ledger, SharedPart part) {
        ReceiverId receiver = new ReceiverId(part.agency(), false);
        return switch (ledger.covering(receiver, SharingPurpose.of(part.step()), opened(part.step()))) {
            case ConsentCoverage.Covered _ -> new PartCover(PartCover.State.CONSENT, List.of());
            case ConsentCoverage.OnLegalGround _ -> new PartCover(PartCover.State.LEGAL_GROUND, List.of());
            case ConsentCoverage.Missing(var groups) ->
                new PartCover(
                        state(groups.values()),
                        groups.keySet().stream().sorted().map(FieldGroup::code).toList());
        };
    }

    /** The plainest of the reasons: what nobody was asked comes before what is in doubt. */
    private static PartCover.State state(Collection<WhyMissing> reasons) {
        if (reasons.contains(WhyMissing.SEEN_IN_PART)) {
            return PartCover.State.SEEN_IN_PART;
        }
        return reasons.stream().allMatch(WhyMissing::isDoubt) ? PartCover.State.IN_DOUBT : PartCover.State.MISSING;
    }

    private Set<FieldGroup> opened(MatterStep step) {
        return needs.opensTo(step).stream().map(FieldGroup::of).collect(Collectors.toUnmodifiableSet());
    }
}
