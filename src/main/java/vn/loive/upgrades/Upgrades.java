package vn.loive.upgrades;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.AgencyId;
import vn.loive.facilities.Facilities;
import vn.loive.facilities.FacilityId;
import vn.loive.readiness.UpgradeLine;
import vn.loive.readiness.UpgradeLines;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.LegalDay;

/** What is proposed, decided and built of the reception places of the reader's province. */
@Service
public class Upgrades implements UpgradeLines {

    private final UpgradeRepository repository;
    private final Facilities facilities;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Upgrades(
            UpgradeRepository repository,
            Facilities facilities,
            Agencies agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.facilities = facilities;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the ones that moved last first. */
    public List<Upgrade> list() {
        return repository.list(null, null);
    }

    /** The upgrade of this id. */
    public Optional<Upgrade> find(UpgradeId id) {
        return repository.find(id);
    }

    @Override
    public List<UpgradeLine> of(FacilityId facility) {
        return repository.list(null, facility).stream()
                .map(upgrade -> new UpgradeLine(
                        upgrade.title(),
                        upgrade.stage().key(),
                        "/upgrades/" + upgrade.id().value()))
                .toList();
    }

    /** Whether the actor's agency keeps it, took over from the one that did, or leads in the province. */
    public boolean mayStep(Actor actor, Upgrade upgrade) {
        LocalDate today = LegalDay.today(clock);
        AgencyId own = new AgencyId(actor.agency());
        return agencies.mayCorrectFor(own, upgrade.agency(), today)
                || agencies.lead(actor.province(), today)
                        .filter(lead -> lead.id().equals(own))
                        .isPresent();
    }

    /**
     * Enters a proposal, kept by the actor's agency.
     *
     * @return why it was not done; nothing when it was
     */
    public List<CannotUpgrade> propose(Actor actor, Upgrade proposal) {
        List<CannotUpgrade> refusals = refusals(actor, proposal);
        if (refusals.isEmpty()) {
            repository.insert(actor, proposal, clock.instant());
            events.publishEvent(new UpgradeStepped(actor, proposal.id(), UpgradeStage.PROPOSED));
        }
        return refusals;
    }

    private List<CannotUpgrade> refusals(Actor actor, Upgrade proposal) {
        List<CannotUpgrade> refusals = refusals(proposal.last().step());
        if (proposal.entries().size() != 1 || proposal.stage() != UpgradeStage.PROPOSED) {
            refusals.add(CannotUpgrade.NOT_NEXT);
        }
        if (!proposal.agency().value().equals(actor.agency())) {
            refusals.add(CannotUpgrade.KEPT_BY_ANOTHER);
        }
        if (isUnknown(proposal.facility())) {
            refusals.add(CannotUpgrade.UNKNOWN_FACILITY);
        }
        return refusals;
    }

    /**
     * Enters the next step.
     *
     * @param readAt how many entries there were when the actor read them
     * @param facility the place that a new one has become, when it comes into use; nothing otherwise
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such upgrade
     */
    public List<CannotUpgrade> step(
            Actor actor, UpgradeId id, long readAt, UpgradeStep step, @Nullable FacilityId facility) {
        Upgrade before = repository.find(id).orElseThrow();
        if (!mayStep(actor, before)) {
            return List.of(CannotUpgrade.KEPT_BY_ANOTHER);
        }
        List<CannotUpgrade> refusals = refusals(before, readAt, step, facility);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        FacilityId place = facility == null ? before.facility() : facility;
        UpgradeEntry entry = UpgradeEntry.of(before.entries().size() + 1, step);
        return enter(actor, before, entry, place, new UpgradeStepped(actor, id, step.stage()));
    }

    /**
     * Puts a step right, or says that the last one was never taken.
     *
     * @param readAt how many entries there were when the actor read them
     * @param put what is right, and why
     * @return why it was not done; nothing when it was
     * @throws java.util.NoSuchElementException when the province has no such upgrade, or it has no such step
     */
    public List<CannotUpgrade> correct(Actor actor, UpgradeId id, long readAt, UpgradeCorrection put) {
        Upgrade before = repository.find(id).orElseThrow();
        UpgradeEntry wrong = before.at(put.position()).orElseThrow();
        if (!mayStep(actor, before)) {
            return List.of(CannotUpgrade.KEPT_BY_ANOTHER);
        }
        List<CannotUpgrade> refusals = refusals(before, readAt, wrong, put);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        UpgradeEntry entry = wrong.corrected(before.entries().size() + 1, put.content(), put.reason());
        UpgradeCorrected told = new UpgradeCorrected(actor, id, wrong.step().stage(), entry.takenBack());
        return enter(actor, before, entry, kept(before, put), told);
    }

    /** A place that has closed is not offered any more, so a field left blank does not unname it. */
    private @Nullable FacilityId kept(Upgrade before, UpgradeCorrection put) {
        FacilityId named = before.facility();
        boolean offered = facilities.on(LegalDay.today(clock)).stream()
                .anyMatch(place -> place.id().equals(named));
        return put.facility() == null && !offered ? named : put.facility();
    }

    private List<CannotUpgrade> enter(
            Actor actor, Upgrade before, UpgradeEntry entry, @Nullable FacilityId facility, Audited told) {
        if (!repository.add(actor, before.id(), entry, clock.instant())) {
            return List.of(CannotUpgrade.CHANGED_SINCE);
        }
        if (!Objects.equals(facility, before.facility())) {
            repository.becomes(before.id(), facility);
        }
        events.publishEvent(told);
        return List.of();
    }

    private List<CannotUpgrade> refusals(Upgrade before, long readAt, UpgradeEntry wrong, UpgradeCorrection put) {
        UpgradeStep content = put.content();
        List<CannotUpgrade> refusals = content == null ? takenBack(before, wrong) : refusals(content);
        refusals.addAll(stale(before, readAt));
        boolean inUse = content != null && before.stage() == UpgradeStage.IN_USE;
        if (inUse && kept(before, put) == null) {
            refusals.add(CannotUpgrade.FACILITY_MISSING);
        }
        if (isUnknown(put.facility())) {
            refusals.add(CannotUpgrade.UNKNOWN_FACILITY);
        }
        return refusals;
    }

    private static List<CannotUpgrade> takenBack(Upgrade before, UpgradeEntry wrong) {
        boolean may = wrong.equals(before.last()) && wrong.position() > 1;
        return new ArrayList<>(may ? List.of() : List.of(CannotUpgrade.NOT_LAST));
    }

    private static List<CannotUpgrade> stale(Upgrade before, long readAt) {
        return readAt == before.entries().size() ? List.of() : List.of(CannotUpgrade.CHANGED_SINCE);
    }

    private List<CannotUpgrade> refusals(Upgrade before, long readAt, UpgradeStep step, @Nullable FacilityId facility) {
        List<CannotUpgrade> refusals = refusals(step);
        refusals.addAll(stale(before, readAt));
        if (!before.next().contains(step.stage())) {
            refusals.add(CannotUpgrade.NOT_NEXT);
        }
        refusals.addAll(refusals(before, step.stage(), facility));
        return refusals;
    }

    private List<CannotUpgrade> refusals(Upgrade before, UpgradeStage stage, @Nullable FacilityId facility) {
        if (isUnknown(facility)) {
            return List.of(CannotUpgrade.UNKNOWN_FACILITY);
        }
        boolean missing = stage == UpgradeStage.IN_USE && before.facility() == null && facility == null;
        return missing ? List.of(CannotUpgrade.FACILITY_MISSING) : List.of();
    }

    private List<CannotUpgrade> refusals(UpgradeStep step) {
        List<CannotUpgrade> refusals = new ArrayList<>();
        LocalDate day = step.day();
        if (day != null && day.isAfter(LegalDay.today(clock))) {
            refusals.add(CannotUpgrade.FUTURE_DAY);
        }
        if (Math.max(step.note().length(), step.document().length()) > UpgradeStep.LONGEST) {
            refusals.add(CannotUpgrade.TOO_LONG);
        }
        return refusals;
    }

    private boolean isUnknown(@Nullable FacilityId facility) {
        return facility != null
                && facilities.find(facility, LegalDay.today(clock)).isEmpty();
    }
}
