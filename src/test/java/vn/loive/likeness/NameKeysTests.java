package vn.loive.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTests {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Thí Dụ, nguyen thi thi du", // without marks
        "Nguyễn Thị Thí Dụ, Thí Dụ Nguyễn Thị", // in another order
        "Hoà Thuỷ, Hòa Thủy", // marks where older books put them
        "Đặng Đình Đán, Dang Dinh Dan", // the letter that is typed as d
        "Trần Xuân Sang, Chần Suân Xang", // tr and ch, x and s
        "Lý Mỹ Kỳ, Lí Mĩ Kì", // y and i
        "Giang Quốc Cường, Dang Kuốc Kường" // gi and d, q, c and k
    })
    void spellingsOfOneNameHaveOneWholeKey(String one, String other) {
        assertThat(NameKeys.of(one).whole()).isEqualTo(NameKeys.of(other).whole());
    }

    @ParameterizedTest
    @CsvSource({
        "Trần Minh Họa, Trần Minh Hoạn", // a letter too many
        "Trần Minh Họa, Trần Mih Họa", // a letter too few
        "Trần Minh Họa, Trần Minh Hqa", // a wrong letter
        "Trần Minh Họa, Trần Họa", // a word too few
        "Trần Họa, Trần Minh Họa", // a word too many
        "Trần Minh Họa, Trqn Minh Họx" // two wrong letters in two words
    })
    void aNameWithOneErrorSharesAKeyWithTheTrueOne(String name, String typed) {
        assertThat(Collections.disjoint(
                        NameKeys.of(name).all(), NameKeys.of(typed).all()))
                .isFalse();
    }

    @Test
    void namesThatAreNotAlikeShareNone() {
        assertThat(Collections.disjoint(
                        NameKeys.of("Trần Minh Họa").all(),
                        NameKeys.of("Phạm Thị Thí Dụ").all()))
                .isTrue();
    }

    @Test
    void aNameOfOneWordAndAForeignNameAreFoundToo() {
        assertThat(NameKeys.of("Mey").all()).containsExactlyInAnyOrder("mei", "me", "mi", "ei");
        assertThat(NameKeys.of("O'Example, Jane-Ann").whole()).isEqualTo("ann example jane o");
    }

    @Test
    void whatIsNoNameHasNoKeys() {
        assertThat(NameKeys.of(" - ").isEmpty()).isTrue();
        assertThat(NameKeys.of("").all()).isEmpty();
    }

    @Test
    void halfAProvinceIsNeverFoundByASurnameAndAMiddleNameAlone() {
        assertThat(NameKeys.saysLittle("nguien thi")).isTrue();
        assertThat(NameKeys.saysLittle("hoa nguien")).isFalse();
    }
}
