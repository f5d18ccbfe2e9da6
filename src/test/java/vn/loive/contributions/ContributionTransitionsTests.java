package vn.loive.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.contributions.ContributionState.Accepted;
import vn.loive.contributions.ContributionState.Awaited;
import vn.loive.contributions.ContributionState.Returned;
import vn.loive.contributions.ContributionState.Submitted;
import vn.loive.contributions.ContributionTransitions.Act;
import vn.loive.watch.Breaches;
import vn.loive.watch.Generated;
import vn.loive.watch.Repository;

class ContributionTransitionsTests {

    private static final String DRAWING = "docs/states/contribution.md";
    private static final ContributionState ACCEPTED = new Accepted(UUID.randomUUID(), Instant.EPOCH);
    private static final ContributionState RETURNED = new Returned(UUID.randomUUID(), Instant.EPOCH, "thiếu băng rôn");

    @Test
    void theDrawingIsThatOfTheTable() {
        Breaches.none(Generated.check(Repository.OURS, DRAWING, ContributionTransitions.drawing()));
    }

    @Test
    void aStaleDrawingIsFound(@TempDir Path folder) {
        Repository stale = new Repository(folder).with(DRAWING, "# Something old");

        Breaches.bitten(Generated.compare(stale, DRAWING, ContributionTransitions.drawing()), "is stale");
    }

    @Test
    void everyStateIsReached() {
        List<Class<?>> reached = Stream.concat(
                        Stream.<Class<?>>of(Awaited.class),
                        Arrays.stream(ContributionTransitions.values()).<Class<?>>map(ContributionTransitions::to))
                .toList();

        assertThat(reached).contains(ContributionState.class.getPermittedSubclasses());
    }

    @Test
    void whatIsAcceptedIsOpenedAgainOnlyByTheRegisterOrTheAsker() {
        assertThat(allowedIn(ACCEPTED)).containsExactly(Act.CORRECTION, Act.RETURN);
    }

    @Test
    void whatIsReturnedWaitsForItsAgency() {
        assertThat(allowedIn(RETURNED)).containsExactly(Act.SUBMISSION);
        assertThat(allowedIn(new Awaited())).containsExactly(Act.SUBMISSION);
    }

    @Test
    void whatIsSubmittedMayBeReplacedCorrectedAndJudged() {
        assertThat(allowedIn(new Submitted())).containsExactly(Act.values());
    }

    private static List<Act> allowedIn(ContributionState state) {
        return Arrays.stream(Act.values())
                .filter(act -> ContributionTransitions.allow(act, state))
                .toList();
    }
}
