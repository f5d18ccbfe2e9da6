package vn.loive.requests;

import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/**
 * The lead department asked agencies for figures.
 *
 * @param request the request
 */
public record RequestOpened(Actor actor, RequestId request) implements Audited {

    @Override
    public String subject() {
        return "request/" + request.value();
    }
}
