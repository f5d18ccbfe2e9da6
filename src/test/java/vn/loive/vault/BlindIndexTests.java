package vn.loive.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexTests {

    private static final Blinding NAMES = new Blinding("name", 16, 22);

    private Path file;
    private BlindIndex index;

    @BeforeEach
    void withKeys(@TempDir Path folder) {
        file = folder.resolve("master.keys");
        MasterKeyFile.write(file, MasterKeys.make(), null);
        index = new BlindIndex(new MasterKeyHolder(file, null));
    }

    @Test
    void whatIsKeptForATextIsAmongWhatIsSoughtForIt() {
        assertThat(index.sought(NAMES, List.of("hoa nguien thi")))
                .containsAll(index.kept(NAMES, List.of("hoa nguien thi")));
    }

    @Test
    void peopleWithTheSameNameAreKeptUnderSixteenMasks() {
        Set<Integer> all = new HashSet<>();
        for (int person = 0; person < 500; person++) {
            all.addAll(index.kept(NAMES, List.of("hoa nguien thi")));
        }
        assertThat(all).hasSizeBetween(14, 16).isSubsetOf(index.sought(NAMES, List.of("hoa nguien thi")));
    }

    @Test
    void theSameTextOfAnotherFieldHasOtherTokens() {
        assertThat(index.sought(new Blinding("phone", 16, 22), List.of("0900000000")))
                .doesNotContainAnyElementsOf(index.sought(new Blinding("paper", 16, 22), List.of("0900000000")));
    }

    @Test
    void aRunningProgramTakesUpChangedKeysAndStillFindsWhatWasKeptBefore() {
        int before = index.key();
        Set<Integer> kept = index.kept(NAMES, List.of("hoa nguien thi"));
        MasterKeyFile.write(file, MasterKeyFile.read(file, null).renewed(), null);
        assertThat(index.sought(NAMES, List.of("hoa nguien thi"))).containsAll(kept);
        assertThat(index.key()).isNotEqualTo(before);
    }

    @Test
    void withoutTheKeyNothingIsFound(@TempDir Path elsewhere) {
        Path other = elsewhere.resolve("other.keys");
        MasterKeyFile.write(other, MasterKeys.make(), null);
        assertThat(new BlindIndex(new MasterKeyHolder(other, null)).sought(NAMES, List.of("hoa nguien thi")))
                .doesNotContainAnyElementsOf(index.sought(NAMES, List.of("hoa nguien thi")));
    }

    @Test
    void chaffIsAsManyTokensAsAsked() {
        assertThat(index.chaff(NAMES, 9)).hasSize(9).allMatch(token -> token >= 0 && token < 1 << 22);
    }
}
