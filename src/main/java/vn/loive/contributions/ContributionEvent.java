package vn.loive.contributions;

import vn.loive.agencies.AgencyId;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What befell a contribution; the remark of a return stands with the contribution, not in the record of acts. */
public sealed interface ContributionEvent extends Audited {

    /** The request. */
    RequestId request();

    /** The agency whose contribution it is. */
    AgencyId agency();

    /** The version. */
    int version();

    @Override
    default String subject() {
        return "contribution/%s/%s".formatted(request().value(), agency().value());
    }

    @Override
    default String detail() {
        return "version " + version();
    }

    /** An agency submitted its contribution to a request. */
    record ContributionSubmitted(Actor actor, RequestId request, AgencyId agency, int version)
            implements ContributionEvent {}

    /** A contribution followed a change in the register of activities. */
    record ContributionCorrected(Actor actor, RequestId request, AgencyId agency, int version)
            implements ContributionEvent {}

    /** The asking agency accepted a contribution. */
    record ContributionAccepted(Actor actor, RequestId request, AgencyId agency, int version)
            implements ContributionEvent {}

    /** The asking agency sent a contribution back. */
    record ContributionReturned(Actor actor, RequestId request, AgencyId agency, int version)
            implements ContributionEvent {}
}
