package vn.loive.agencies;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.agencies.AgencyNaming.ContactChanged;
import vn.loive.shared.Actor;

/** How agencies are reached; each writes its own. */
@Service
public class Contacts {

    private final ContactRepository repository;
    private final ApplicationEventPublisher events;

    Contacts(ContactRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** How an agency is reached, as far as it said. */
    public Contact of(AgencyId agency) {
        return repository.of(agency).orElse(Contact.UNKNOWN);
    }

    /** The mailboxes of the offices of these agencies; who has given none is absent. */
    public Map<AgencyId, String> mailboxes(Collection<AgencyId> agencies) {
        return repository.mailboxes(agencies);
    }

    /**
     * Writes how an agency, the actor's own, is reached; answers why not.
     *
     * @param contact bears the version that the page showed
     */
    public @Nullable CannotKeepRegister write(Actor actor, AgencyId agency, Contact contact) {
        if (!agency.value().equals(actor.agency())) {
            return CannotKeepRegister.OTHER_AGENCY;
        }
        if (!repository.write(agency, contact)) {
            return CannotKeepRegister.CHANGED_SINCE;
        }
        events.publishEvent(new ContactChanged(actor, agency));
        return null;
    }
}
