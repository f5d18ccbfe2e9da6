package vn.loive.narratives;

import vn.loive.agencies.AgencyId;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * The words of an answer were saved as a draft.
 *
 * @param request the request
 * @param agency the addressee
 */
public record NarrativeSaved(Actor actor, RequestId request, AgencyId agency) implements Audited {

    @Override
    public String subject() {
        return "contribution/%s/%s".formatted(request.value(), agency.value());
    }
}
