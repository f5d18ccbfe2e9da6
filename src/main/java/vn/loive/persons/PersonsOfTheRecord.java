package vn.loive.persons;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.inspection.PersonsKnown;
import vn.loive.shared.Actor;

/** Lets those with a part in a matter ask the record who has seen the person. */
@Component
class PersonsOfTheRecord implements PersonsKnown {

    private final Identities identities;

    PersonsOfTheRecord(Identities identities) {
        this.identities = identities;
    }

    @Override
    public boolean knows(Actor actor, UUID person) {
        return identities.find(actor, new SubjectId(person)).isPresent();
    }
}
