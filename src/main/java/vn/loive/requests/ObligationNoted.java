package vn.loive.requests;

import java.util.Locale;
import vn.loive.agencies.AgencyId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * Something was said about what an agency owes to a request.
 *
 * @param agency the agency that owes
 * @param kind what was said
 */
public record ObligationNoted(Actor actor, RequestId request, AgencyId agency, ObligationNote.Kind kind)
        implements Audited {

    @Override
    public String subject() {
        return "request/" + request.value();
    }

    @Override
    public String detail() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
