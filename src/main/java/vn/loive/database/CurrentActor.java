package vn.loive.database;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.loive.shared.Actor;

/** Who acts in a request; answered by the module that signs people in. */
@FunctionalInterface
public interface CurrentActor {

    /** The actor of a request by a fully signed-in account, or nothing. */
    Optional<Actor> of(HttpServletRequest request);
}
