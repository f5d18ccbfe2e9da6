package broken.house;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Broken on purpose: open to other modules, injected by field, with a transaction of its own. */
@Controller
@SuppressWarnings("NullAway.Init")
public class PublicController {

    @Value("${nothing}")
    private String injected;

    /** Acts in a transaction of its own. */
    @Transactional
    public String act() {
        return injected;
    }
}
