package vn.loive.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loive.identities.ClosedParts.Closed;
import vn.loive.identities.TokenRenewalRepository.Finder;
import vn.loive.identities.TokenRenewalRepository.NewToken;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.ProgramAct;
import vn.loive.vault.BlindIndex;
import vn.loive.vault.UnderMasterKeys;
import vn.loive.vault.Vault;

/** Makes the tokens of persons anew under the search key in use; until then persons are found under both. */
@Component
class TokenRenewal implements UnderMasterKeys {

    private static final Set<FieldGroup> SOUGHT =
            EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH, FieldGroup.PAPERS, FieldGroup.CONTACT);

    private final TokenRenewalRepository repository;
    private final BlindIndex index;
    private final Tokens blind;
    private final ClosedParts parts;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    TokenRenewal(
            TokenRenewalRepository repository,
            BlindIndex index,
            Tokens blind,
            ClosedParts parts,
            Vault vault,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.index = index;
        this.blind = blind;
        this.parts = parts;
        this.vault = vault;
        this.events = events;
    }

    /** Tokens of a piece of persons were made anew; what is known of them was opened within the program only. */
    record TokensRenewed(int persons) implements ProgramAct {

        @Override
        public String subject() {
            return "subjects/all";
        }

        @Override
        public String detail() {
            return "persons " + persons;
        }
    }

    @Override
    public int renewNext(int most) {
        List<UUID> held = repository.hold(repository.under(index.olderKeys(), most));
        if (!held.isEmpty()) {
            vault.hold(held);
            // Asked before any token is made: a key renewed in between leaves tokens of another number, made anew next
            // time.
            int searchKey = index.key();
            List<NewToken> tokens = made(repository.finders(held), parts.of(held, SOUGHT));
            repository.remove(held);
            repository.add(searchKey, tokens);
            events.publishEvent(new TokensRenewed(held.size()));
        }
        return held.size();
    }

    @Override
    public boolean anyLeft() {
        return repository.anyUnder(index.olderKeys());
    }

    /** Whoever has no key any more was erased and is found no more. */
    private List<NewToken> made(Collection<Finder> finders, Map<Subject, Closed> closed) {
        Map<UUID, Closed> byId = new HashMap<>();
        closed.forEach((subject, one) -> byId.put(subject.id().value(), one));
        List<NewToken> tokens = new ArrayList<>();
        for (Finder finder : finders) {
            Closed one = byId.get(finder.subject());
            if (one != null) {
                blind.of(one.opened())
                        .forEach((kind, ofKind) ->
                                ofKind.forEach(token -> tokens.add(new NewToken(finder, kind, token))));
            }
        }
        return tokens;
    }
}
