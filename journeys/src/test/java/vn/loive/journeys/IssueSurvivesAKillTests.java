package vn.loive.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The program is killed while it issues documents: no number is lost or given twice, and no document is half there.
 * The moment of the kill follows what the last kill found, so that some fall before the commit and some after it.
 */
class IssueSurvivesAKillTests {

    private static final int ROUNDS = 9;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_S = 60;

    @RegisterExtension
    static final Program PROGRAM = new Program();

    /** Whom a kill hits. */
    private enum Victim {
        PROGRAM,
        PROGRAM_AND_SERVER,
        SERVER
    }

    private final List<Integer> numbers = new ArrayList<>();
    private int takenBack;
    private int keptUnanswered;
    private int keptAnswered;

    @Test
    void noNumberIsLostOrDoubledAndNoDocumentIsHalfThere() throws Exception {
        Issuers issuers = new Issuers(PROGRAM);
        long began = System.nanoTime();
        String first = issuers.signed();
        assertThat(issuers.issue(first).statusCode()).isEqualTo(303);
        numbers.add(issuers.numberOf(first).orElseThrow());
        long delay = Duration.ofNanos(System.nanoTime() - began).toMillis() / 20;
        for (int round = 0; round < ROUNDS; round++) {
            Victim victim = Victim.values()[round % Victim.values().length];
            List<String> drafts = drafts(issuers);
            List<CompletableFuture<HttpResponse<String>>> answers = cutOff(issuers, drafts, victim, delay);
            issuers = victim == Victim.SERVER ? whoWait(issuers, first) : new Issuers(PROGRAM);
            int kept = kept(issuers, drafts, answers);
            System.out.printf("  %s killed after %d ms: %d of %d issued%n", victim, delay, kept, AT_ONCE);
            delay = kept == 0 ? delay * 2 : kept == AT_ONCE ? delay * 2 / 3 : delay;
            issueTheOthers(issuers, drafts);
        }
        assertThat(numbers).isEqualTo(inARow(numbers.getFirst(), numbers.size()));
        System.out.printf(
                "  taken back %d, issued unanswered %d, issued and answered %d%n",
                takenBack, keptUnanswered, keptAnswered);
        assertThat(takenBack).as("kills before the commit").isPositive();
        assertThat(keptUnanswered + keptAnswered).as("kills after the commit").isPositive();
    }

    private static List<String> drafts(Issuers issuers) throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int index = 0; index < AT_ONCE; index++) {
            drafts.add(issuers.signed());
        }
        return drafts;
    }

    private static List<CompletableFuture<HttpResponse<String>>> cutOff(
            Issuers issuers, List<String> drafts, Victim victim, long delay) throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        Runnable press = issuers.readyToIssue(drafts, answers);
        press.run();
        Thread.sleep(delay);
        switch (victim) {
            case PROGRAM -> PROGRAM.killed();
            case PROGRAM_AND_SERVER -> {
                PROGRAM.serverKilled();
                PROGRAM.killed();
            }
            case SERVER -> PROGRAM.serverKilled();
        }
        answers.forEach(answer -> answer.handle((said, why) -> "").join());
        if (victim != Victim.SERVER) {
            PROGRAM.starts("demo");
        }
        return answers;
    }

    /** The program itself brings its server up again. */
    private static Issuers whoWait(Issuers issuers, String draft) throws Exception {
        for (int second = 1; !issuers.answered(draft); second++) {
            assertThat(second).isLessThan(PATIENCE_S);
            Thread.sleep(Duration.ofSeconds(1));
        }
        return issuers;
    }

    /** How many were issued; whoever was told so finds it so. */
    private int kept(Issuers issuers, List<String> drafts, List<CompletableFuture<HttpResponse<String>>> answers)
            throws Exception {
        int kept = 0;
        List<Integer> given = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            OptionalInt number = issuers.numberOf(drafts.get(index));
            boolean told = !answers.get(index).isCompletedExceptionally()
                    && answers.get(index).join().statusCode() == 303;
            assertThat(told && number.isEmpty()).as("told it was issued").isFalse();
            number.ifPresent(given::add);
            takenBack += number.isEmpty() ? 1 : 0;
            keptAnswered += told ? 1 : 0;
            keptUnanswered += number.isPresent() && !told ? 1 : 0;
            kept += number.isPresent() ? 1 : 0;
        }
        given.stream().sorted().forEach(numbers::add);
        return kept;
    }

    private void issueTheOthers(Issuers issuers, List<String> drafts) throws Exception {
        for (String draft : drafts) {
            if (issuers.numberOf(draft).isEmpty()) {
                assertThat(issuers.issue(draft).statusCode()).isEqualTo(303);
                numbers.add(issuers.numberOf(draft).orElseThrow());
            }
        }
    }

    private static List<Integer> inARow(int first, int many) {
        return IntStream.range(first, first + many).boxed().toList();
    }
}
