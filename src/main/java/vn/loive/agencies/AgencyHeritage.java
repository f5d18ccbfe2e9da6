package vn.loive.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.database.Heritage;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;

/** Tells each transaction what its actor's agency and province have taken over by today. */
@Component
class AgencyHeritage implements Heritage {

    private final TakeoverRepository takeovers;
    private final Clock clock;

    AgencyHeritage(TakeoverRepository takeovers, Clock clock) {
        this.takeovers = takeovers;
        this.clock = clock;
    }

    @Override
    public Inherited of(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        Set<UUID> agencies = takeovers.answeredForBy(new AgencyId(actor.agency()), today).stream()
                .map(AgencyId::value)
                .filter(id -> !id.equals(actor.agency()))
                .collect(Collectors.toSet());
        return new Inherited(takeovers.mergedInto(actor.province(), today), agencies);
    }
}
