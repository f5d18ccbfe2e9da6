package vn.loive.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MasterKeysTests {

    private static final byte[] KEY = "a key of a person, 32 bytes long".getBytes(UTF_8);
    private static final byte[] HERS = "hers".getBytes(UTF_8);

    private final MasterKeys keys = MasterKeys.make();

    @Test
    void aWrappedKeyOpensForTheSamePersonOnly() {
        byte[] wrapped = keys.wrap(KEY, HERS);
        assertThat(keys.unwrap(wrapped, HERS)).isEqualTo(KEY);
        assertThatThrownBy(() -> keys.unwrap(wrapped, "his".getBytes(UTF_8))).isInstanceOf(WrongKeyException.class);
    }

    @Test
    void otherMasterKeysDoNotOpenIt() {
        byte[] wrapped = keys.wrap(KEY, HERS);
        assertThatThrownBy(() -> MasterKeys.make().unwrap(wrapped, HERS)).isInstanceOf(WrongKeyException.class);
    }

    @Test
    void afterAChangeWhatWasWrappedBeforeStillOpensAndWhatComesIsUnderTheNewKey() {
        byte[] before = keys.wrap(KEY, HERS);
        MasterKeys renewed = keys.renewed();
        assertThat(renewed.unwrap(before, HERS)).isEqualTo(KEY);
        assertThat(renewed.wrappingKey()).isNotEqualTo(keys.wrappingKey());
        byte[] after = renewed.wrap(KEY, HERS);
        assertThatThrownBy(() -> keys.unwrap(after, HERS)).isInstanceOf(WrongKeyException.class);
    }

    @Test
    void withoutTheOlderKeysOnlyWhatIsUnderTheNewOneOpens() {
        byte[] before = keys.wrap(KEY, HERS);
        MasterKeys renewed = keys.renewed();
        MasterKeys alone = renewed.withoutOlder();
        assertThat(alone.unwrap(renewed.wrap(KEY, HERS), HERS)).isEqualTo(KEY);
        assertThatThrownBy(() -> alone.unwrap(before, HERS)).isInstanceOf(WrongKeyException.class);
        assertThat(alone.searchKeys()).containsExactly(renewed.searchKey());
    }

    @Test
    void aHashHangsOnTheSearchKeyAndBothKeysAreKnownDuringAChange() {
        MasterKeys renewed = keys.renewed();
        assertThat(renewed.searchKeys()).containsExactlyInAnyOrder(keys.searchKey(), renewed.searchKey());
        byte[] text = "text".getBytes(UTF_8);
        assertThat(renewed.hash(keys.searchKey(), text, 8)).isEqualTo(keys.hash(keys.searchKey(), text, 8));
        assertThat(renewed.hash(renewed.searchKey(), text, 8)).isNotEqualTo(keys.hash(keys.searchKey(), text, 8));
    }
}
