package vn.loive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.watch.Habit;
import vn.loive.watch.Program;

/** The habits of the house hold in every class, and a breach of each is found in the broken example. */
class HouseRulesTests {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken.house");

    @ParameterizedTest
    @MethodSource("habits")
    void theHouseKeeps(Habit habit) {
        habit.rule().allowEmptyShould(true).check(Program.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("habits")
    void aBreachIsFoundOf(Habit habit) {
        List<String> found = habit.rule().evaluate(BROKEN).getFailureReport().getDetails();

        for (String bite : habit.bites()) {
            assertThat(found).anySatisfy(breach -> assertThat(breach).contains(bite));
        }
    }

    static List<Habit> habits() {
        return Habit.all();
    }
}
