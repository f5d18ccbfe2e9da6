package vn.loive.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.loive.likeness.NameKeys;
import vn.loive.likeness.NameLikeness;
import vn.loive.likeness.SearchTerms.Years;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Finds persons among those whom the actor's agency may find.
 * First those whose whole name fits but for a letter; only when too few are alike, those with a word more or less.
 */
@Service
@LegalTerm(vi = "tìm người", means = "Finding a person by what somebody knows of them.")
public class SubjectSearch {

    /** So many persons are opened to compare their names. */
    private static final int COMPARED = 300;

    /** So many who bear the whole name are enough not to look for those who bear another one. */
    private static final int ENOUGH = 100;

    /** So many persons are looked at for each token; a text has a token for each of its masks. */
    private static final int EACH = 25;

    private static final int SHOWN = 10;
    private static final double ALIKE = 0.8;
    private static final double WORTH_SHOWING = 0.5;

    private final Identities identities;
    private final TokenRepository tokens;
    private final Tokens blind;

    SubjectSearch(Identities identities, TokenRepository tokens, Tokens blind) {
        this.identities = identities;
        this.tokens = tokens;
        this.blind = blind;
    }

    /** The ten most alike, the most alike first; whoever bears the number comes before all others. */
    public List<Found> search(Actor actor, Sought sought) {
        List<Found> found = new ArrayList<>();
        if (!sought.number().isBlank()) {
            found.addAll(byNumber(actor, sought.number()));
        }
        if (!NameKeys.of(sought.name()).isEmpty()) {
            found.addAll(byName(actor, sought, () -> near(sought)));
            if (found.stream().noneMatch(one -> one.likeness() >= ALIKE)) {
                found.addAll(byName(actor, sought, () -> withMost(blind.far(sought.name(), sought.years()))));
            }
        }
        return mostAlike(found);
    }

    private static List<Found> mostAlike(List<Found> found) {
        Set<Subject> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .filter(one -> seen.add(one.subject()))
                .limit(SHOWN)
                .toList();
    }

    private List<Found> byNumber(Actor actor, String number) {
        Set<FieldGroup> numbered = EnumSet.of(FieldGroup.PAPERS, FieldGroup.CONTACT);
        return identities.compared(actor, () -> withMost(blind.number(number)), numbered).entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(profile -> Tokens.bears(profile, number)))
                .map(one -> new Found(one.getKey(), 1))
                .toList();
    }

    private List<Found> byName(Actor actor, Sought sought, Supplier<Collection<UUID>> persons) {
        return identities.compared(actor, persons, EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH)).entrySet().stream()
                .map(one -> new Found(one.getKey(), likeness(sought, one.getValue())))
                .filter(one -> one.likeness() >= WORTH_SHOWING)
                .toList();
    }

    /** Those who bear the whole name, and when they are few, those who bear it but for a letter. */
    private Collection<UUID> near(Sought sought) {
        Set<UUID> near = new LinkedHashSet<>(withMost(blind.whole(sought.name(), sought.years())));
        if (near.size() < ENOUGH) {
            near.addAll(withMost(blind.near(sought.name(), sought.years())));
        }
        return near;
    }

    private List<UUID> withMost(Set<Integer> sought) {
        return tokens.withMost(sought, EACH, COMPARED);
    }

    /** Of the entry that is most alike, where one person has several. */
    private static double likeness(Sought sought, List<Profile> entries) {
        return entries.stream()
                .mapToDouble(profile -> likeness(sought, profile))
                .max()
                .orElse(0);
    }

    private static double likeness(Sought sought, Profile profile) {
        Years years = sought.years();
        if (years != null && !years.include(profile.birth().map(Birth::year).orElse(null))) {
            return 0;
        }
        return profile.names().all().stream()
                .mapToDouble(name -> NameLikeness.of(sought.name(), name))
                .max()
                .orElse(0);
    }
}
