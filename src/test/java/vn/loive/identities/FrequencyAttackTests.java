package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.likeness.SyntheticNames;
import vn.loive.likeness.SyntheticNames.Person;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Names;
import vn.loive.particulars.Profile;
import vn.loive.shared.VietnameseText;
import vn.loive.vault.TestKeys;

/** Whoever steals the tokens of 10,000 persons and knows how common names are guesses fewer than one name in twenty. */
class FrequencyAttackTests {

    private static final int PEOPLE = 10_000;

    private final List<Person> own = people(1);
    private final List<Person> hers = people(2);

    @Test
    void ourTokensGiveAwayFewerThanOneNameInTwentyAndPlainOnesMore(@TempDir Path folder) {
        Tokens ownKeys = new Tokens(TestKeys.index(folder.resolve("own.keys")));
        Tokens stolenKeys = new Tokens(TestKeys.index(folder.resolve("stolen.keys")));

        double masked = attack(person -> tokens(ownKeys, person), person -> tokens(stolenKeys, person));
        double plain = attack(person -> words(person, 1), person -> words(person, 2));

        System.out.printf("Names guessed from tokens: %.1f %% of ours, %.1f %% of plain ones%n", masked, plain);
        assertThat(masked).isLessThan(5);
        assertThat(plain).isGreaterThan(2 * masked);
    }

    private double attack(Function<Person, int[]> ownTokens, Function<Person, int[]> stolen) {
        FrequencyAttack attacker =
                new FrequencyAttack(own, own.stream().map(ownTokens).toList());
        return attacker.guessed(hers, hers.stream().map(stolen).toList(), PEOPLE);
    }

    private static int[] tokens(Tokens tokens, Person person) {
        Profile profile =
                Profile.of(List.of(new Names(person.name(), List.of()), new Birth(null, person.year(), false)));
        return tokens.of(profile).values().stream()
                .flatMap(Set::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** One token for each word, the same for everybody, as a plain keyed index would keep them. */
    private static int[] words(Person person, int key) {
        return Stream.of(VietnameseText.fold(person.name()).split(" ", -1))
                .mapToInt(word -> (word + key).hashCode())
                .toArray();
    }

    private static List<Person> people(long seed) {
        SyntheticNames names = new SyntheticNames(seed);
        return IntStream.range(0, PEOPLE).mapToObj(at -> names.next()).toList();
    }
}
