package vn.loive.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.Queries;
import vn.loive.WholeProgramTest;
import vn.loive.particulars.Birth;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class SubjectSearchTests {

    private static final Actor ACTOR = actor();

    @Autowired
    private Identities identities;

    @Autowired
    private SubjectSearch search;

    private Subject she;

    @BeforeEach
    void fewPeople() {
        she = enter(
                ACTOR,
                new Names("Đặng Thị Sương Trầm", List.of("Sry Mom")),
                new Birth(null, 1999, true),
                new Papers(List.of(new Papers.Paper("CCCD", "000 199 000 001"))),
                new SafeContact(List.of("+84 900 000 001"), ""));
        enter(ACTOR, new Names("Phạm Thị Thí Dụ", List.of()), new Birth(null, 1999, false));
        enter(ACTOR, new Names("Lê Văn Thử Nghiệm", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đặng Thị Sương Trầm",
                "dang thi suong tram", // marks lost
                "Đăng Thi Sưỡng Trâm", // other marks
                "ĐẶNG THỊ SƯƠNG TRẦM",
                "Trầm Sương Thị Đặng", // another order
                "Dang Thi Xuong Cham", // s and x, ch and tr
                "Đặng Thị Sươg Trầm", // a letter lost
                "Đặng Thị Sươnng Trầm", // a letter twice
                "Đặng Thị Sương Trần", // a wrong letter
                "Đặng Sương Trầm", // a word lost
                "Đặng Thị Thu Sương Trầm", // a word too many
                "Dang Thi Suqng Trqm", // two wrong letters in two words
                "Đặng Thị Sương Tqqm", // two wrong letters in one word
                "Sry Mom", // the other name
                "sri mom"
            })
    void isFoundFirstHoweverTheNameIsTyped(String typed) {
        assertThat(first(Sought.named(typed))).isEqualTo(she);
        assertThat(first(new Sought(typed, 1997, 2001, ""))).isEqualTo(she);
    }

    @Test
    void aNumberOfAPaperOrATelephoneFindsThePersonHoweverItIsWritten() {
        for (String number : List.of("000199000001", "000-199-000-001", "0900000001", "84900000001", "900 000 001")) {
            assertThat(search.search(ACTOR, new Sought("", null, null, number)))
                    .extracting(Found::subject)
                    .containsExactly(she);
        }
    }

    @Test
    void theYearsOfBirthNarrowTheSearchButNeverLoseWhoseYearNobodyKnows() {
        assertThat(search.search(ACTOR, new Sought("Đặng Thị Sương Trầm", 1980, 1985, "")))
                .isEmpty();
        assertThat(search.search(ACTOR, new Sought("Lê Văn Thử Nghiệm", 1980, 1985, "")))
                .hasSize(1);
    }

    @Test
    void whoeverMayNotKnowFindsNobody() {
        assertThat(search.search(actor(), Sought.named("Đặng Thị Sương Trầm"))).isEmpty();
        assertThat(search.search(actor(), new Sought("", null, null, "000199000001")))
                .isEmpty();
    }

    @Test
    void nobodyIsFoundByNothing() {
        assertThat(search.search(ACTOR, Sought.named("  -  "))).isEmpty();
        assertThat(search.search(ACTOR, Sought.named("Nguyễn Minh Khác"))).isEmpty();
    }

    @Test
    void asManyQuestionsToTheDatabaseForManyAsForOne() throws Exception {
        int few = Queries.of(() -> search.search(ACTOR, Sought.named("Phạm Thị Thí Dụ")))
                .size();
        for (int twin = 0; twin < 12; twin++) {
            enter(ACTOR, new Names("Phạm Thị Thí Dụ", List.of()));
        }
        assertThat(Queries.of(() -> search.search(ACTOR, Sought.named("Phạm Thị Thí Dụ"))))
                .hasSize(few);
        assertThat(search.search(ACTOR, Sought.named("Phạm Thị Thí Dụ"))).hasSize(10);
    }

    private Subject first(Sought sought) {
        return search.search(ACTOR, sought).getFirst().subject();
    }

    private Subject enter(Actor actor, IdentityPart... parts) {
        return identities.enter(actor, new SubjectId(UUID.randomUUID()), Profile.of(List.of(parts)));
    }

    private static Actor actor() {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("51"), UUID.randomUUID());
    }
}
