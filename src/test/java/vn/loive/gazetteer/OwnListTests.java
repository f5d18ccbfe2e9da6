package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.database.Transactions;
import vn.loive.places.PlaceRegister;
import vn.loive.places.Places;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class OwnListTests {

    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    @Autowired
    private OwnList list;

    @Autowired
    private Places places;

    @Autowired
    private PlaceRegister register;

    @Autowired
    private Transactions transactions;

    @Test
    void theWholeCountryIsLoadedAndLoadingItAgainChangesNothing() {
        assertThat(list.load())
                .isInstanceOfSatisfying(
                        ListOutcome.Loaded.class,
                        loaded -> assertThat(loaded.edition().changed())
                                .isEqualTo(loaded.edition().units())
                                .isGreaterThan(14_000));
        assertThat(list.load())
                .isInstanceOfSatisfying(
                        ListOutcome.Loaded.class,
                        loaded -> assertThat(loaded.edition().changed()).isZero());
        transactions.forNobody(() -> {
            assertThat(places.provinces(LAST_OF_63)).hasSize(63);
            assertThat(places.provinces(FIRST_OF_34)).hasSize(34);
            assertThat(places.communes(new ProvinceCode("82"), FIRST_OF_34)).hasSize(102);
            assertThat(register.editions()).hasSize(1);
            return null;
        });
    }

    @Test
    void aProvinceInheritsWhatItsPredecessorsLeft() {
        list.load();
        transactions.forNobody(() -> {
            assertThat(heritage("82", FIRST_OF_34)).containsExactlyInAnyOrder("82", "87");
            assertThat(heritage("82", LAST_OF_63)).containsExactly("82");
            assertThat(heritage("87", LAST_OF_63)).containsExactly("87");
            assertThat(heritage("87", FIRST_OF_34)).containsExactly("87");
            assertThat(heritage("48", LocalDate.of(2026, 11, 21))).containsExactlyInAnyOrder("48", "49");
            assertThat(heritage("24", LocalDate.of(2026, 11, 21))).containsExactlyInAnyOrder("24", "27");
            assertThat(heritage("01", FIRST_OF_34)).containsExactly("01");
            return null;
        });
    }

    private Set<String> heritage(String province, LocalDate day) {
        return places.heritage(new ProvinceCode(province), day).stream()
                .map(ProvinceCode::value)
                .collect(Collectors.toSet());
    }

    /** A list in the making: the files of one test. */
    static List<ListFile> files(String units, String... others) {
        return Stream.concat(Stream.of(units), Stream.of(others))
                .map(text -> new ListFile("tep.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }
}
