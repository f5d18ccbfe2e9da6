package vn.loive.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.WholeProgramTest;
import vn.loive.database.Transactions;
import vn.loive.figures.Figure;
import vn.loive.figures.Unit;
import vn.loive.places.Gate;
import vn.loive.places.Place;
import vn.loive.places.PlaceChange;
import vn.loive.places.PlaceCode;
import vn.loive.places.PlaceHistory;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.places.RollUp;
import vn.loive.places.Share;
import vn.loive.shared.ProvinceCode;

/** The country on any day, asked through the facade, with the list that comes with the program. */
@WholeProgramTest
class PlacesOfTheCountryTests {

    private static final LocalDate IN_2021 = LocalDate.of(2021, 8, 2);
    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private OwnList list;

    @Autowired
    private Places places;

    @Autowired
    private Transactions transactions;

    @BeforeEach
    void load() {
        list.load();
    }

    @Test
    void eachOfTheThirtyFourProvincesWasFormedAsTheLawSays() {
        Map<String, Set<String>> formed = Stream.of("""
                        01=01 04=04 08=02,08 11=11 12=12 14=14 15=10,15 19=06,19 20=20 22=22 24=24,27 25=17,25,26
                        31=30,31 33=33,34 37=35,36,37 38=38 40=40 42=42 44=44,45 46=46 48=48,49 51=51,62 52=52,64
                        56=56,58 66=54,66 68=60,67,68 75=70,75 79=74,77,79 80=72,80 82=82,87 86=83,84,86 91=89,91
                        92=92,93,94 96=95,96""".split("\\s+"))
                .map(word -> word.split("="))
                .collect(Collectors.toMap(word -> word[0], word -> Set.of(word[1].split(","))));
        asked(() -> {
            assertThat(codes(places.provinces(FIRST_OF_34))).isEqualTo(formed.keySet());
            formed.forEach((code, from) -> assertThat(heritage(code)).as(code).isEqualTo(from));
            return null;
        });
    }

    @Test
    void aPlaceHasTheNameOfTheDay() {
        List<String> expected = """
            869|2021-08-02|huyện Tân Hồng, tỉnh Đồng Tháp
            870|2021-08-02|huyện Hồng Ngự, tỉnh Đồng Tháp
            193|2021-08-02|thành phố Hạ Long, tỉnh Quảng Ninh
            194|2021-08-02|thành phố Móng Cái, tỉnh Quảng Ninh
            198|2021-08-02|huyện Bình Liêu, tỉnh Quảng Ninh
            200|2021-08-02|huyện Đầm Hà, tỉnh Quảng Ninh
            536|2021-08-02|huyện Lý Sơn, tỉnh Quảng Ngãi
            51|2021-08-02|tỉnh Quảng Ngãi
            49|2021-08-02|tỉnh Quảng Nam
            534|2020-01-31|huyện Đức Phổ, tỉnh Quảng Ngãi
            534|2020-02-01|thị xã Đức Phổ, tỉnh Quảng Ngãi
            75|2026-04-29|tỉnh Đồng Nai
            75|2026-04-30|thành phố Đồng Nai
            """.lines().map(String::strip).toList();
        List<String> said = asked(() -> expected.stream()
                .map(line -> line.split("\\|"))
                .map(cells -> {
                    LocalDate day = LocalDate.parse(cells[1]);
                    return String.join(
                            "|",
                            cells[0],
                            cells[1],
                            places.path(place(cells[0], day), day).inWords());
                })
                .toList());
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void aCommuneStandsInItsDistrictUntilThereAreNone() {
        asked(() -> {
            Place old = places.children(new PlaceCode("869"), IN_2021).stream()
                    .filter(place -> place.name().equals("Xã Tân Công Chí"))
                    .findFirst()
                    .orElseThrow();
            assertThat(places.path(old, IN_2021).inWords())
                    .isEqualTo("xã Tân Công Chí, huyện Tân Hồng, tỉnh Đồng Tháp");
            Place today = places.shares(old.id(), TODAY).getFirst().place();
            assertThat(places.path(today, TODAY).inWords()).isEqualTo("xã Tân Hồng, tỉnh Đồng Tháp");
            assertThat(places.districts(new ProvinceCode("87"), LAST_OF_63)).hasSize(12);
            assertThat(places.districts(new ProvinceCode("82"), FIRST_OF_34)).isEmpty();
            return null;
        });
    }

    @Test
    void theGatesOfTheSeedsStandOnTheirDays() {
        asked(() -> {
            assertThat(places.gates(new ProvinceCode("87"), IN_2021))
                    .extracting(Gate::name)
                    .containsExactly("Dinh Bà", "Thường Phước 1");
            assertThat(places.gates(new ProvinceCode("22"), IN_2021))
                    .extracting(Gate::name)
                    .containsExactlyInAnyOrder("Bắc Phong Sinh", "Hoành Mô", "Móng Cái");
            assertThat(places.gates(new ProvinceCode("82"), TODAY)).hasSize(2);
            assertThat(places.gates(new ProvinceCode("87"), TODAY)).isEmpty();
            return null;
        });
    }

    @Test
    void aNameIsFoundWithMarksOrWithout() {
        asked(() -> {
            for (String typed : List.of("Tân Hồng", "tan hong", "TÂN HỒNG", "huyện tân hồng", "huyen tan hong")) {
                assertThat(codes(places.search(typed, IN_2021, 50, 0).places()))
                        .as(typed)
                        .contains("869");
            }
            return null;
        });
    }

    @Test
    void searchFindsOldNamesOnAnyDayAndOnlyStandingOnesOnOneDay() {
        asked(() -> {
            assertThat(codes(places.search("Tiền Giang", null, 50, 0).places())).contains("82");
            assertThat(places.search("tỉnh Tiền Giang", FIRST_OF_34, 50, 0).places())
                    .isEmpty();
            assertThat(places.search("hoà bình", LAST_OF_63, 1, 0).places())
                    .extracting(Place::name)
                    .containsExactly("Tỉnh Hòa Bình");
            assertThat(places.search("%", null, 50, 0).total()).isZero();
            assertThat(places.search(" ", null, 50, 0).total()).isZero();
            var first = places.search("tân", TODAY, 20, 0);
            var second = places.search("tân", TODAY, 20, 20);
            assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(40);
            assertThat(first.places()).hasSize(20).doesNotContainAnyElementsOf(second.places());
            return null;
        });
    }

    @Test
    void aNameIsFollowedThroughEveryChangeInBothDirections() {
        asked(() -> {
            Place dongNai = place("75", TODAY);
            PlaceHistory history = places.history(dongNai.id()).orElseThrow();
            assertThat(history.before().stream().map(PlaceChange::old).map(Place::name))
                    .containsExactlyInAnyOrder("Tỉnh Bình Phước", "Tỉnh Đồng Nai", "Tỉnh Đồng Nai");
            Place binhPhuoc = place("70", IN_2021);
            assertThat(places.history(binhPhuoc.id()).orElseThrow().after().stream()
                            .map(PlaceChange::successor)
                            .map(Place::name))
                    .containsExactly("Tỉnh Đồng Nai", "Thành phố Đồng Nai");
            return null;
        });
    }

    @Test
    void figuresOfWholeCommunesAreCarriedOverAndThoseOfDividedOnesAreNot() {
        asked(() -> {
            Figure ten = new Figure.Exact(10, Unit.PEOPLE);
            Map<PlaceId, Figure> figures = places.communes(new ProvinceCode("87"), LAST_OF_63).stream()
                    .filter(place -> places.shares(place.id(), TODAY).stream().allMatch(Share::whole))
                    .collect(Collectors.toMap(Place::id, place -> ten));
            assertThat(places.rollUp(figures, TODAY)).isInstanceOfSatisfying(RollUp.Carried.class, carried -> {
                long sum = carried.figures().values().stream()
                        .mapToLong(figure -> ((Figure.Exact) figure).quantity())
                        .sum();
                assertThat(sum).isEqualTo(10L * figures.size());
            });
            Place divided = place("29995", LAST_OF_63);
            figures.put(divided.id(), ten);
            assertThat(places.rollUp(figures, TODAY)).isEqualTo(new RollUp.NotAttributable(List.of(divided)));
            return null;
        });
    }

    @Test
    void whatBecameOfAProvinceIsListedDayByDay() {
        asked(() -> {
            assertThat(places.changeDays(new ProvinceCode("75")))
                    .containsExactly(LocalDate.of(2026, 4, 30), FIRST_OF_34);
            assertThat(places.changes(new ProvinceCode("75"), LocalDate.of(2026, 4, 30)))
                    .hasSize(11);
            assertThat(places.changes(new ProvinceCode("87"), FIRST_OF_34))
                    .hasSizeGreaterThan(130)
                    .allSatisfy(change ->
                            assertThat(change.old().province().value()).isEqualTo("87"));
            return null;
        });
    }

    private Place place(String code, LocalDate day) {
        return places.on(new PlaceCode(code), day).orElseThrow();
    }

    private Set<String> heritage(String province) {
        return places.heritage(new ProvinceCode(province), FIRST_OF_34).stream()
                .map(ProvinceCode::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<Place> found) {
        return found.stream().map(place -> place.code().value()).collect(Collectors.toSet());
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T asked(Supplier<T> question) {
        return transactions.forNobody(question);
    }
}
