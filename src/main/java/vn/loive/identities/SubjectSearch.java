package vn.loive.identities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.SearchTerms.Years;
import vn.loive.likeness.NameLikeness;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/**
 * Finds persons among those whom the actor's agency may find.
 * First those whose whole name fits but for a letter; only when too few are alike, those with a word more or less.
 */
@Service
@LegalTerm(vi = "tìm người", means = "Finding a person by what somebody knows of them.")
public class SubjectSearch {

    private static final int COMPARED = 400;
    private static final int SHOWN = 10;
    private static final double ALIKE = 0.8;
    private static final double WORTH_SHOWING = 0.5;

    private final Identities identities;
    private final TokenRepository tokens;
    private final Tokens blind;
    private final Transactions transactions;

    SubjectSearch(Identities identities, TokenRepository tokens, Tokens blind, @Guarded Transactions transactions) {
        this.identities = identities;
        this.tokens = tokens;
        this.blind = blind;
        this.transactions = transactions;
    }

    /** The ten most alike, the most alike first; whoever bears the number comes before all others. */
    public List<Found> search(Actor actor, Sought sought) {
        List<Found> found = new ArrayList<>(byNumber(actor, sought.number()));
        List<Found> near = byName(actor, sought, blind.near(sought.name(), sought.years()));
        found.addAll(near);
        if (near.stream().noneMatch(one -> one.likeness() >= ALIKE)) {
            found.addAll(byName(actor, sought, blind.far(sought.name(), sought.years())));
        }
        Set<Subject> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .filter(one -> seen.add(one.subject()))
                .limit(SHOWN)
                .toList();
    }

    private List<Found> byNumber(Actor actor, String number) {
        return compared(actor, blind.number(number), EnumSet.of(FieldGroup.PAPERS, FieldGroup.CONTACT))
                .entrySet()
                .stream()
                .filter(one -> Tokens.bears(one.getValue(), number))
                .map(one -> new Found(one.getKey(), 1))
                .toList();
    }

    private List<Found> byName(Actor actor, Sought sought, Set<Integer> tokensOfName) {
        return compared(actor, tokensOfName, EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH)).entrySet().stream()
                .map(one -> new Found(one.getKey(), likeness(sought, one.getValue())))
                .filter(one -> one.likeness() >= WORTH_SHOWING)
                .toList();
    }

    private Map<Subject, Profile> compared(Actor actor, Set<Integer> sought, Set<FieldGroup> groups) {
        if (sought.isEmpty()) {
            return Map.of();
        }
        List<UUID> persons = transactions.as(actor, () -> tokens.withMost(sought, COMPARED));
        return identities.compared(actor, persons, groups);
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
