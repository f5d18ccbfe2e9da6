package vn.loive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoiceTests {

    private record SomeId(UUID value) {}

    @Test
    void aChoiceSendsWhatARecordHoldsAndNeverTheWordsOfTheRecord() {
        SomeId id = new SomeId(UUID.randomUUID());
        assertThat(Choice.ofText(id.value().toString(), "Tên").value())
                .isEqualTo(id.value().toString());
        assertThat(Choice.ofText("Như trên [bản chính]", "Tên").text()).isEqualTo("Tên");
        assertThatIllegalArgumentException().isThrownBy(() -> Choice.ofText(id.toString(), "Tên"));
    }
}
