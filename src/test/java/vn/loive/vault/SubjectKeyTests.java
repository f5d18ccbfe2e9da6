package vn.loive.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectKeyTests {

    private static final byte[] KEY = "a key of a person, 32 bytes long".getBytes(UTF_8);
    private static final UUID HER = UUID.randomUUID();
    private static final byte[] WORD = "what is known".getBytes(UTF_8);

    private final SubjectKey key = new SubjectKey(HER, KEY);

    @Test
    void whatIsClosedForAFieldOpensForThatFieldOnly() {
        byte[] closed = key.close("names", WORD);
        assertThat(key.open("names", closed)).isEqualTo(WORD);
        assertThatThrownBy(() -> key.open("papers", closed)).isInstanceOf(WrongKeyException.class);
    }

    @Test
    void rowsSwappedBetweenPersonsDoNotOpen() {
        SubjectKey sameBytesOtherPerson = new SubjectKey(UUID.randomUUID(), KEY);
        assertThatThrownBy(() -> sameBytesOtherPerson.open("names", key.close("names", WORD)))
                .isInstanceOf(WrongKeyException.class);
    }

    @Test
    void theSameWordIsClosedDifferentlyEachTime() {
        assertThat(key.close("names", WORD)).isNotEqualTo(key.close("names", WORD));
    }
}
