package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.shared.VietnameseDate;

class FormTests {

    private enum Kind {
        EXACT,
        MORE_THAN
    }

    @Test
    void eachFreshFormHasAnIdOfItsOwn() {
        assertThat(Form.fresh("a").value(Form.ID))
                .hasSize(36)
                .isNotEqualTo(Form.fresh("a").value(Form.ID));
    }

    @ParameterizedTest
    @CsvSource({"60, 60", "3.000, 3000", "3000, 3000", "1.234.567, 1234567", "0, 0", "007, 7"})
    void aWholeNumberMayHaveDotsBetweenThousands(String typed, int number) {
        assertThat(sent("n", typed).number("n")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sáu", "3,000", "3.00", "1.2345", "-1", "+1", "1e3", "9999999999", "3 000"})
    void anythingElseIsNoNumber(String typed) {
        var form = sent("n", typed);
        assertThat(form.number("n")).isNull();
        assertThat(form.refusal("n")).isInstanceOf(FieldProblem.NotANumber.class);
    }

    @Test
    void aNeededFieldLeftEmptyIsRefused() {
        var form = sent("place", " \n ");
        assertThat(form.text("place", 10)).isNull();
        assertThat(form.day("day")).isNull();
        assertThat(form.number("times")).isNull();
        assertThat(form.problems()).extracting(FieldProblem::field).containsExactly("place", "day", "times");
        assertThat(form.problems()).allMatch(problem -> problem.refusal() instanceof FieldProblem.Empty);
    }

    @Test
    void aTextIsMeasuredInCharactersWithoutTheBlanksAroundIt() {
        assertThat(sent("place", "  Ổi Đỏ ").text("place", 5)).isEqualTo("Ổi Đỏ");
        var form = sent("place", "Ổi Đỏ");
        assertThat(form.text("place", 4)).isNull();
        assertThat(form.refusal("place")).isEqualTo(new FieldProblem.TooLong(4));
    }

    @Test
    void aDayIsReadAsItIsTyped() {
        assertThat(sent("day", "30/7/2021").day("day")).isEqualTo(LocalDate.of(2021, 7, 30));
        var form = sent("day", "31/6/2021");
        assertThat(form.day("day")).isNull();
        assertThat(form.refusal("day")).isInstanceOf(VietnameseDate.NoSuchDay.class);
    }

    @Test
    void onlyWhatIsOnTheListMayBeChosen() {
        assertThat(sent("kind", "MORE_THAN").oneOf("kind", Kind.class)).isEqualTo(Kind.MORE_THAN);
        var form = sent("kind", "more");
        assertThat(form.oneOf("kind", Kind.class)).isNull();
        assertThat(form.refusal("kind")).isInstanceOf(FieldProblem.NotChosen.class);
    }

    @Test
    void theFirstReasonStaysAndTheFormItselfMayBeRefused() {
        var form = Form.fresh("a");
        assertThat(form.refused()).isFalse();
        form.refuse("n", new FieldProblem.Empty());
        form.refuse("n", new FieldProblem.NotANumber());
        form.refuse(new FieldProblem.NotChosen());
        assertThat(form.problems())
                .containsExactly(
                        new FieldProblem("n", new FieldProblem.Empty()),
                        new FieldProblem("", new FieldProblem.NotChosen()));
        assertThat(form.again("page").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(form.again("page").getModel()).containsEntry("form", form);
    }

    @Test
    void theVersionIsANumberOrNothing() {
        assertThat(Form.fresh("a").at(7).version()).isEqualTo(7L);
        assertThat(Form.fresh("a").version()).isNull();
        assertThat(sent("version", "7; DROP").version()).isNull();
    }

    @Test
    void whatWasTypedIsKeptOutOfTheLog() {
        assertThat(sent("name", "Phạm Thị Thí Dụ")).hasToString("Form[a]");
    }

    @Test
    void aChoiceHasAKeyOrAText() {
        assertThatThrownBy(() -> new Choice("x", null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Choice.ofEnum(Kind.class, "a.kind"))
                .containsExactly(Choice.ofKey("EXACT", "a.kind.exact"), Choice.ofKey("MORE_THAN", "a.kind.more-than"));
    }

    @Test
    void aLongTableIsTurnedPageByPage() {
        var pager = new Pager(2, 6, 16);
        assertThat(List.of(pager.pages(), pager.first(), pager.last(), pager.offset()))
                .containsExactly(3, 7, 12, 6);
        assertThat(new Pager(99, 6, 16).page()).isEqualTo(3);
        assertThat(new Pager(-1, 6, 0)).isEqualTo(new Pager(1, 6, 0));
        assertThat(new Pager(1, 6, 0).first()).isZero();
        assertThat(new Pager(10, 1, 20).near()).containsExactly(1, 8, 9, 10, 11, 12, 20);
    }

    private static Form sent(String field, String value) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add(field, value);
        return Form.typed("a", parameters);
    }
}
