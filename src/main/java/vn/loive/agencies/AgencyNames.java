package vn.loive.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyNaming.AliasAdded;
import vn.loive.agencies.AgencyNaming.AliasRemoved;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** Under which spellings agencies are met; accents, dashes, blanks, "&" and capitals make no difference. */
@Service
public class AgencyNames {

    private final AliasRepository repository;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    AgencyNames(AliasRepository repository, Agencies agencies, ApplicationEventPublisher events) {
        this.repository = repository;
        this.agencies = agencies;
        this.events = events;
    }

    /**
     * Which agency is meant by a name, short name, symbol or alias.
     * An agency of the province goes before a central one of the same name; other provinces are not looked at.
     *
     * @param province the province in whose papers it is written, or nothing for papers of the centre
     */
    public NameMatch resolve(String text, @Nullable ProvinceCode province, LocalDate day) {
        List<Alias> written = repository.called(Alias.fold(text));
        Map<AgencyId, Agency> standing = standing(written, day);
        List<Agency> local = of(standing.values(), province);
        List<Agency> meant = local.isEmpty() ? of(standing.values(), null) : local;
        return switch (meant.size()) {
            case 0 -> new NameMatch.None();
            case 1 -> one(meant.getFirst(), written);
            default -> new NameMatch.Several(meant);
        };
    }

    /** The agencies that stand on that day and whose names hold these letters, in the order of their levels. */
    public List<Agency> search(String letters, LocalDate day) {
        String folded = Alias.fold(letters);
        return folded.isEmpty() ? List.of() : repository.holding(folded, day);
    }

    /** Every way to write the names of an agency, the wrong ones last. */
    public List<Alias> of(AgencyId agency) {
        return repository.of(agency);
    }

    /** Adds a spelling of an agency, which is to be the actor's own; answers why not. */
    public @Nullable CannotKeepRegister add(Actor actor, AgencyId agency, String written, boolean misspelt) {
        return agency.value().equals(actor.agency())
                ? addOwn(actor, agency, written, misspelt)
                : CannotKeepRegister.OTHER_AGENCY;
    }

    private @Nullable CannotKeepRegister addOwn(Actor actor, AgencyId agency, String written, boolean misspelt) {
        if (Alias.fold(written).isEmpty() || written.strip().length() > Alias.LONGEST) {
            return CannotKeepRegister.NO_NAME;
        }
        Alias alias = new Alias(agency, written, misspelt);
        if (!repository.insert(alias)) {
            return CannotKeepRegister.KNOWN_ALREADY;
        }
        events.publishEvent(new AliasAdded(actor, agency));
        return null;
    }

    /** Takes back a spelling of an agency, the actor's own; its name, short name and symbol stay known. */
    public @Nullable CannotKeepRegister remove(Actor actor, AgencyId own, String written) {
        return own.value().equals(actor.agency()) ? removeOwn(actor, own, written) : CannotKeepRegister.OTHER_AGENCY;
    }

    private @Nullable CannotKeepRegister removeOwn(Actor actor, AgencyId own, String written) {
        if (agencies.find(own).orElseThrow().aliases().stream()
                .anyMatch(name -> name.folded().equals(Alias.fold(written)))) {
            return CannotKeepRegister.OFFICIAL_NAME;
        }
        if (repository.delete(own, Alias.fold(written))) {
            events.publishEvent(new AliasRemoved(actor, own));
        }
        return null;
    }

    private Map<AgencyId, Agency> standing(List<Alias> written, LocalDate day) {
        return agencies.byId(written.stream().map(Alias::agency).toList()).values().stream()
                .filter(agency -> agency.standsOn(day))
                .collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    private static List<Agency> of(Collection<Agency> agencies, @Nullable ProvinceCode province) {
        return agencies.stream()
                .filter(agency -> java.util.Objects.equals(agency.province(), province))
                .sorted(java.util.Comparator.comparing(Agency::level).thenComparing(Agency::name))
                .toList();
    }

    private static NameMatch one(Agency agency, List<Alias> written) {
        String right = agency.symbol().isEmpty() ? agency.shortName() : agency.symbol();
        return written.stream()
                .filter(alias -> alias.agency().equals(agency.id()) && alias.misspelt())
                .<NameMatch>map(alias -> new NameMatch.Misspelt(agency, alias.written(), right))
                .findFirst()
                .orElse(new NameMatch.One(agency));
    }
}
