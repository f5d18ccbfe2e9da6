package vn.loive.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/** The entries of one person, and what of them holds on a legal day; asks nobody. */
@LegalTerm(
        vi = "những ý kiến về chia sẻ thông tin",
        means = "The entries of one person, and what of them holds on a day.")
public final class ConsentLedger {

    private final List<ConsentEntry> byDay;
    private final LocalDate today;

    /** The ledger as it stands on a legal day. */
    public ConsentLedger(Collection<ConsentEntry> entries, LocalDate today) {
        this.byDay = entries.stream().sorted(ConsentEntry.BY_DAY).toList();
        this.today = today;
    }

    /** What an entry is about; consents and legal grounds follow each other apart. */
    private record About(SharingPurpose purpose, ReceiverId receiver, boolean ground, FieldGroup group) {}

    /** What holds now, consents first, the newest first; of grounds those that are over are left out. */
    public List<StandingConsent> standing() {
        Map<ConsentEntry, Set<FieldGroup>> groups = new LinkedHashMap<>();
        newest().forEach((about, entry) -> groups.computeIfAbsent(entry, _ -> EnumSet.noneOf(FieldGroup.class))
                .add(about.group()));
        return groups.entrySet().stream()
                .filter(one -> !one.getKey().kind().isOfGround() || one.getKey().letsTellOn(today))
                .map(one -> new StandingConsent(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(
                        StandingConsent::entry,
                        Comparator.comparing(
                                        (ConsentEntry entry) -> entry.kind().isOfGround())
                                .thenComparing(ConsentEntry.BY_DAY.reversed())))
                .toList();
    }

    private Map<About, ConsentEntry> newest() {
        Map<About, ConsentEntry> newest = new LinkedHashMap<>();
        for (ConsentEntry entry : byDay) {
            for (FieldGroup group : entry.groups()) {
                newest.put(
                        new About(
                                entry.purpose(), entry.receiver(), entry.kind().isOfGround(), group),
                        entry);
            }
        }
        return newest;
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
        Map<About, ConsentEntry> newest = newest();
        for (FieldGroup group : groups) {
            List<ConsentEntry> said = said(newest, receiver, purposes, group);
            boolean doubted = said.stream().anyMatch(entry -> isDoubted(newest, entry, group));
            said.stream()
                    .filter(entry -> entry.letsTellOn(today) && !isDoubted(newest, entry, group))
                    .min(Comparator.comparing(entry -> entry.kind().isOfGround()))
                    .ifPresentOrElse(
                            by::add, () -> missing.put(group, doubted ? WhyMissing.PERHAPS_REFUSED : why(said)));
        }
        return answer(by, missing);
    }

    /**
     * Names of receivers outside the register are closed, and each of two joined entries may have drawn an id for the
     * same one. So a consent of one entry does not outlive what was refused or taken back later at the other.
     */
    private boolean isDoubted(Map<About, ConsentEntry> newest, ConsentEntry given, FieldGroup group) {
        return given.receiver().outside()
                && given.letsTellOn(today)
                && !given.kind().isOfGround()
                && newest.entrySet().stream()
                        .filter(one -> one.getKey().group() == group
                                && one.getKey().purpose() == given.purpose()
                                && one.getKey().receiver().outside())
                        .map(Map.Entry::getValue)
                        .anyMatch(later -> later.isRefusal()
                                && !later.subject().equals(given.subject())
                                && ConsentEntry.BY_DAY.compare(later, given) > 0);
    }

    private static ConsentCoverage answer(Set<ConsentEntry> by, Map<FieldGroup, WhyMissing> missing) {
        if (!missing.isEmpty()) {
            return new ConsentCoverage.Missing(missing);
        }
        return by.stream().anyMatch(entry -> entry.kind().isOfGround())
                ? new ConsentCoverage.OnLegalGround(List.copyOf(by))
                : new ConsentCoverage.Covered(List.copyOf(by));
    }

    private static List<ConsentEntry> said(
            Map<About, ConsentEntry> newest, ReceiverId receiver, Set<SharingPurpose> purposes, FieldGroup group) {
        List<ConsentEntry> said = new ArrayList<>();
        for (SharingPurpose purpose : purposes) {
            Optional.ofNullable(newest.get(new About(purpose, receiver, false, group)))
                    .ifPresent(said::add);
            Optional.ofNullable(newest.get(new About(purpose, receiver, true, group)))
                    .ifPresent(said::add);
        }
        return said;
    }

    private static WhyMissing why(List<ConsentEntry> said) {
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
