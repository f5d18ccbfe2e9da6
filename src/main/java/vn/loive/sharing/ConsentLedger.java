package vn.loive.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/** The entries of one person, and what of them holds on a legal day; asks nobody. */
@LegalTerm(
        vi = "những ý kiến về chia sẻ thông tin",
        means = "The entries of one person, and what of them holds on a day.")
public final class ConsentLedger {

    private final KnownEntries known;
    private final List<ConsentEntry> byDay;
    private final Map<About, ConsentEntry> newest;
    private final boolean ofSeveral;
    private final LocalDate today;

    /** The ledger as it stands on a legal day. */
    public ConsentLedger(KnownEntries known, LocalDate today) {
        this.known = known;
        this.byDay = known.entries().stream().sorted(ConsentEntry.BY_DAY).toList();
        this.newest = newest();
        this.ofSeveral = known.parted()
                || byDay.stream().map(ConsentEntry::subject).distinct().count() > 1;
        this.today = today;
    }

    /** What an entry is about; consents and legal grounds follow each other apart. */
    private record About(SharingPurpose purpose, ReceiverId receiver, boolean ground, FieldGroup group) {}

    /** What an entry says, as far as it is sure or in doubt for one reason. */
    private record Said(ConsentEntry entry, Optional<WhyMissing> doubt) {}

    /** What holds now, consents first, the newest first; of grounds those that are over are left out. */
    public List<StandingConsent> standing() {
        Map<Said, Set<FieldGroup>> groups = new LinkedHashMap<>();
        newest.forEach((about, entry) -> groups.computeIfAbsent(
                        new Said(entry, doubt(entry, about.group())), _ -> EnumSet.noneOf(FieldGroup.class))
                .add(about.group()));
        return groups.entrySet().stream()
                .filter(one -> !one.getKey().entry().kind().isOfGround()
                        || one.getKey().entry().letsTellOn(today))
                .map(one -> new StandingConsent(
                        one.getKey().entry(),
                        one.getValue(),
                        one.getKey().doubt().orElse(null)))
                .sorted(Comparator.comparing(
                        StandingConsent::entry,
                        Comparator.comparing(
                                        (ConsentEntry entry) -> entry.kind().isOfGround())
                                .thenComparing(ConsentEntry.BY_DAY.reversed())))
                .toList();
    }

    private Map<About, ConsentEntry> newest() {
        Map<About, ConsentEntry> last = new LinkedHashMap<>();
        for (ConsentEntry entry : byDay) {
            for (FieldGroup group : entry.groups()) {
                last.put(
                        new About(
                                entry.purpose(), entry.receiver(), entry.kind().isOfGround(), group),
                        entry);
            }
        }
        return last;
    }

    /** What holds of the same purpose and receiver, of consents or of grounds as the entry is one. */
    public List<StandingConsent> beside(ConsentEntry entry) {
        return standing().stream()
                .filter(one -> one.entry().purpose() == entry.purpose()
                        && one.entry().receiver().equals(entry.receiver())
                        && one.entry().kind().isOfGround() == entry.kind().isOfGround())
                .toList();
    }

    /** Whether the receiver may be told these groups for one of the purposes, and by what. */
    public ConsentCoverage covering(ReceiverId receiver, Set<SharingPurpose> purposes, Set<FieldGroup> groups) {
        Map<FieldGroup, WhyMissing> missing = new EnumMap<>(FieldGroup.class);
        Set<ConsentEntry> by = new LinkedHashSet<>();
        for (FieldGroup group : groups) {
            List<ConsentEntry> said = said(receiver, purposes, group);
            said.stream()
                    .filter(entry ->
                            entry.letsTellOn(today) && doubt(entry, group).isEmpty())
                    .min(Comparator.comparing(entry -> entry.kind().isOfGround()))
                    .ifPresentOrElse(by::add, () -> missing.put(group, why(said, group)));
        }
        return answer(by, missing);
    }

    /** Why what would let somebody be told is not relied upon for a group; nothing where it is. */
    private Optional<WhyMissing> doubt(ConsentEntry given, FieldGroup group) {
        if (!given.letsTellOn(today)) {
            return Optional.empty();
        }
        if (known.partly()) {
            return Optional.of(WhyMissing.SEEN_IN_PART);
        }
        WhyMissing perhaps = given.kind().isOfGround() ? WhyMissing.PERHAPS_ENDED : WhyMissing.PERHAPS_REFUSED;
        return isPerhapsUndone(given, group) ? Optional.of(perhaps) : Optional.empty();
    }

    /**
     * Names of receivers outside the register are closed, and where two entries were joined each may have drawn an id
     * for the same one; so what somebody outside may be told does not outlive a later no to somebody else outside.
     * What was refused or ended at an entry that was erased since is not read any more, and still was.
     */
    private boolean isPerhapsUndone(ConsentEntry given, FieldGroup group) {
        Stream<ConsentEntry> others = ofSeveral && given.receiver().outside() ? lastOf(group) : Stream.empty();
        Stream<ConsentEntry> outsiders = others.filter(one -> one.receiver().outside());
        Stream<ConsentEntry> lost =
                known.lost().stream().filter(one -> given.receiver().maybe(one.receiver()));
        return Stream.concat(outsiders, lost)
                .anyMatch(later -> later.speaksAgainst(given)
                        && later.purpose() == given.purpose()
                        && later.groups().contains(group)
                        && ConsentEntry.BY_DAY.compare(later, given) > 0);
    }

    /** The last that was said of a group to each receiver. */
    private Stream<ConsentEntry> lastOf(FieldGroup group) {
        return newest.entrySet().stream()
                .filter(one -> one.getKey().group() == group)
                .map(Map.Entry::getValue);
    }

    private static ConsentCoverage answer(Set<ConsentEntry> by, Map<FieldGroup, WhyMissing> missing) {
        if (!missing.isEmpty()) {
            return new ConsentCoverage.Missing(missing);
        }
        return by.stream().anyMatch(entry -> entry.kind().isOfGround())
                ? new ConsentCoverage.OnLegalGround(List.copyOf(by))
                : new ConsentCoverage.Covered(List.copyOf(by));
    }

    private List<ConsentEntry> said(ReceiverId receiver, Set<SharingPurpose> purposes, FieldGroup group) {
        List<ConsentEntry> said = new ArrayList<>();
        for (SharingPurpose purpose : purposes) {
            Optional.ofNullable(newest.get(new About(purpose, receiver, false, group)))
                    .ifPresent(said::add);
            Optional.ofNullable(newest.get(new About(purpose, receiver, true, group)))
                    .ifPresent(said::add);
        }
        return said;
    }

    private WhyMissing why(List<ConsentEntry> said, FieldGroup group) {
        if (known.partly()) {
            return WhyMissing.SEEN_IN_PART;
        }
        return said.stream()
                .flatMap(entry -> doubt(entry, group).stream())
                .findFirst()
                .orElseGet(() -> answered(said));
    }

    private static WhyMissing answered(List<ConsentEntry> said) {
        return said.stream()
                .filter(entry -> !entry.kind().isOfGround())
                .max(ConsentEntry.BY_DAY)
                .map(entry -> switch (entry.kind()) {
                    case GIVEN -> WhyMissing.EXPIRED;
                    case REFUSED -> WhyMissing.REFUSED;
                    case WITHDRAWN -> WhyMissing.WITHDRAWN;
                    case ON_GROUND, GROUND_ENDED -> WhyMissing.NEVER_ASKED;
                })
                .orElse(WhyMissing.NEVER_ASKED);
    }
}
