package vn.loive.administration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.inspection.AgencyNames;

/** Tells the auditor which agencies stand behind the ids of the record. */
@Component
class RecordedAgencies implements AgencyNames {

    private final Agencies agencies;

    RecordedAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> wanted) {
        return agencies.byId(wanted.stream().map(AgencyId::new).toList()).values().stream()
                .collect(Collectors.toMap(agency -> agency.id().value(), Agency::shortName));
    }
}
