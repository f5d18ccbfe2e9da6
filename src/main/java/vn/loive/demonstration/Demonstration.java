package vn.loive.demonstration;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demonstration that was asked for on the command line. */
@Component
@ConditionalOnBooleanProperty("loive.demonstration")
public class Demonstration {

    /** What a newcomer needs to know, line by line. */
    public List<String> introduction() {
        return List.of();
    }
}
