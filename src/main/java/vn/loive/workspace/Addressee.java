package vn.loive.workspace;

import java.util.List;
import vn.loive.agencies.Agency;

/**
 * An agency that the requests of a campaign address.
 *
 * @param agency who it is
 * @param answers how it stands to each request, in the order of the requests
 */
record Addressee(Agency agency, List<Answer> answers) {

    Addressee {
        answers = List.copyOf(answers);
    }

    /** Whether anything is still wanted of it. */
    public boolean wanted() {
        return answers.stream().anyMatch(Answer::wanted);
    }
}
