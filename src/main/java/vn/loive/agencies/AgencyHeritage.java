package vn.loive.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.database.Heritage;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.ProvinceCode;

/** Tells what an actor's agency has taken over by today, and which provinces went into the actor's own. */
@Component
class AgencyHeritage implements Heritage {

    private final TakeoverRepository takeovers;
    private final Places places;
    private final Clock clock;

    AgencyHeritage(TakeoverRepository takeovers, Places places, Clock clock) {
        this.takeovers = takeovers;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Inherited of(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        Set<UUID> agencies = takeovers.answeredForBy(new AgencyId(actor.agency()), today).stream()
                .map(AgencyId::value)
                .filter(id -> !id.equals(actor.agency()))
                .collect(Collectors.toSet());
        Set<ProvinceCode> provinces = places.heritage(actor.province(), today).stream()
                .filter(code -> !code.equals(actor.province()))
                .collect(Collectors.toSet());
        return new Inherited(provinces, agencies);
    }
}
