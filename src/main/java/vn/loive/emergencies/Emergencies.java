package vn.loive.emergencies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.emergencies.BrokenGlass.Review;
import vn.loive.identities.SubjectId;
import vn.loive.particulars.CodeName;
import vn.loive.provisions.ProvisionCode;
import vn.loive.provisions.Provisions;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.LegalTerm;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/**
 * Lets somebody see a person in an emergency, when those with a part in the matter cannot be reached.
 * The record and the notices are kept in the same transaction; seeing ends by the clock; somebody else reviews it.
 * It opens what a first helper needs and nothing more: no correction, no merge, no erasure, no key.
 */
@Service
@LegalTerm(vi = "mở khẩn cấp có kiểm soát", means = "Emergencies, recorded, told and reviewed.")
public class Emergencies {

    private static final ProvisionCode HOURS = new ProvisionCode("guarded.emergency-hours");
    private static final String REASON = "emergencies.reason";
    private static final String REVIEW = "emergencies.review";
    private static final int SHOWN = 200;

    private final GlassRepository glasses;
    private final Vault vault;
    private final Provisions provisions;
    private final Clock clock;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    Emergencies(
            GlassRepository glasses,
            Vault vault,
            Provisions provisions,
            Clock clock,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.glasses = glasses;
        this.vault = vault;
        this.provisions = provisions;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
    }

    /** For how many hours somebody sees the person. */
    public int hours() {
        return provisions.number(HOURS, LegalDay.today(clock));
    }

    /**
     * Breaks the glass for the person of a code name.
     * That somebody asked is recorded even where nobody bears the name; a person from whose matter the actor stands back,
     * and one who was erased, are as if there were none.
     *
     * @param id made by whoever shows the form; the same id again changes nothing
     * @param reason why, kept closed under the key of the person
     * @return whom the actor sees now; nothing when nobody bears the name, or more than one
     */
    public Optional<SubjectId> breakGlass(Actor actor, GlassId id, CodeName name, String reason) {
        return transactions.as(
                actor,
                () -> glasses.find(id).map(BrokenGlass::subject).or(() -> {
                    events.publishEvent(new GlassEvent.GlassTouched(actor));
                    List<UUID> persons = glasses.under(name);
                    return persons.size() == 1 ? broken(actor, id, persons.getFirst(), reason) : Optional.empty();
                }));
    }

    private Optional<SubjectId> broken(Actor actor, GlassId id, UUID person, String reason) {
        return vault.open(person).map(key -> {
            SubjectId subject = new SubjectId(person);
            int hours = hours();
            events.publishEvent(new GlassEvent.GlassBroken(actor, subject, hours));
            Instant until = clock.instant().plus(Duration.ofHours(hours));
            glasses.breakGlass(id, person, closed(key, REASON, reason), until);
            return subject;
        });
    }

    /** The emergencies of which the actor's agency was told; those not reviewed yet first. */
    public List<BrokenGlass> told(Actor actor) {
        return transactions.as(actor, () -> glasses.told(SHOWN));
    }

    /** What the actor sees by an emergency at this moment. */
    public List<BrokenGlass> own(Actor actor) {
        Instant now = clock.instant();
        return transactions.as(
                actor,
                () -> glasses.told(SHOWN).stream()
                        .filter(glass -> glass.account().equals(actor.account()) && glass.holdsAt(now))
                        .toList());
    }

    /** How many wait to be reviewed by the actor. */
    public int awaiting(Actor actor) {
        return transactions.as(actor, () -> glasses.awaiting(actor));
    }

    /**
     * An emergency with its reason, opened after the record of it is kept; the notice counts as seen.
     *
     * @return nothing when it is hidden or absent
     */
    public Optional<Told> open(Actor actor, GlassId id) {
        return transactions.as(
                actor,
                () -> glasses.find(id).map(glass -> {
                    events.publishEvent(new GlassEvent.GlassReasonRead(actor, glass.subject()));
                    glasses.seen(actor, id, clock.instant());
                    String reason = vault.open(glass.subject().value())
                            .map(key -> new String(key.open(REASON, glasses.reason(id)), StandardCharsets.UTF_8))
                            .orElse("");
                    return new Told(glass, reason);
                }));
    }

    /**
     * An emergency and why.
     *
     * @param glass the emergency
     * @param reason why; empty once the person was erased
     */
    public record Told(BrokenGlass glass, String reason) {
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /**
     * Says whether an emergency was one.
     *
     * @param words what was found, kept closed under the key of the person
     * @return why not; nothing when done
     */
    public Optional<CannotReview> review(Actor actor, GlassId id, boolean justified, String words) {
        return transactions.as(actor, () -> {
            BrokenGlass glass = glasses.find(id).orElseThrow();
            return glass.account().equals(actor.account())
                    ? Optional.of(CannotReview.OWN_ACT)
                    : reviewed(actor, glass, justified, words);
        });
    }

    private Optional<CannotReview> reviewed(Actor actor, BrokenGlass glass, boolean justified, String words) {
        byte[] closed = vault.open(glass.subject().value())
                .map(key -> closed(key, REVIEW, words))
                .orElseGet(() -> new byte[0]);
        if (!glasses.review(glass.id(), new Review(actor.account(), clock.instant(), justified), closed)) {
            return Optional.of(CannotReview.REVIEWED_ALREADY);
        }
        events.publishEvent(new GlassEvent.GlassReviewed(actor, glass.subject(), justified));
        return Optional.empty();
    }

    private static byte[] closed(SubjectKey key, String field, String words) {
        return key.close(field, words.getBytes(StandardCharsets.UTF_8));
    }
}
