package vn.loive.notifications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.Contacts;
import vn.loive.agencies.Takeover;

/** Finds the offices that are written to about what an agency owes: itself, or whoever took its duties over. */
@Component
class Mailboxes {

    private final Agencies agencies;
    private final Contacts contacts;

    Mailboxes(Agencies agencies, Contacts contacts) {
        this.agencies = agencies;
        this.contacts = contacts;
    }

    /**
     * An office that is written to.
     *
     * @param agency its agency
     * @param mailbox its address
     */
    record Office(Agency agency, String mailbox) {}

    /** The offices for each agency; who is reached nowhere has none. */
    Map<AgencyId, List<Office>> of(Collection<AgencyId> owing, LocalDate day) {
        Map<AgencyId, Agency> known = agencies.byId(owing);
        Map<AgencyId, List<AgencyId>> heirs = each(owing, id -> heirs(id, known, day));
        Map<AgencyId, Office> offices =
                offices(heirs.values().stream().flatMap(List::stream).distinct().toList());
        return each(
                owing,
                id -> Objects.requireNonNull(heirs.get(id)).stream()
                        .flatMap(heir -> Stream.ofNullable(offices.get(heir)))
                        .toList());
    }

    private static <T> Map<AgencyId, T> each(Collection<AgencyId> ids, Function<AgencyId, T> what) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), what));
    }

    private Map<AgencyId, Office> offices(List<AgencyId> ids) {
        Map<AgencyId, Agency> named = agencies.byId(ids);
        Map<AgencyId, Office> offices = new HashMap<>();
        contacts.mailboxes(ids)
                .forEach((id, mailbox) -> offices.put(id, new Office(Objects.requireNonNull(named.get(id)), mailbox)));
        return offices;
    }

    /** Only an agency that has ended is looked up further, which is rare. */
    private List<AgencyId> heirs(AgencyId id, Map<AgencyId, Agency> known, LocalDate day) {
        Agency agency = known.get(id);
        if (agency == null || agency.standsOn(day)) {
            return List.of(id);
        }
        return agencies.successors(id, day).stream()
                .map(Takeover::successor)
                .distinct()
                .toList();
    }
}
