package vn.loive.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions are few, have a reason, and go when they are no longer needed. */
class RatchetTests {

    private static final Ratchet RATCHET = new Ratchet("the size budget", List.of("Long.java"));

    @Test
    void anExceptionWithItsReasonIsGranted(@TempDir Path folder) {
        Repository repository = new Repository(folder)
                .with("Long.java", "// Exempt from the size budget: one table of the law, read as a whole.");

        Breaches.none(RATCHET.apply(repository, Map.of("Long.java", List.of("Long.java has 300 lines"))));
    }

    @Test
    void anExceptionWithoutReasonIsFound(@TempDir Path folder) {
        Repository repository = new Repository(folder).with("Long.java", "class Long {}");

        Breaches.bitten(
                RATCHET.apply(repository, Map.of("Long.java", List.of("Long.java has 300 lines"))), "without a reason");
    }

    @Test
    void aCleanedFileMustLeaveTheList(@TempDir Path folder) {
        Breaches.bitten(RATCHET.apply(new Repository(folder), Map.of("Long.java", List.of())), "must leave");
    }

    @Test
    void whatIsNotListedRemainsABreach(@TempDir Path folder) {
        Ratchet empty = new Ratchet("the size budget", List.of());

        Breaches.bitten(empty.apply(new Repository(folder), Map.of("Other.java", List.of("Other.java"))), "Other.java");
    }
}
