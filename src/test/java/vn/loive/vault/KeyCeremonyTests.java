package vn.loive.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.accounts.Role;
import vn.loive.administration.People;
import vn.loive.database.DatabaseUnusable;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.database.WholeDatabase;
import vn.loive.shared.Actor;
import vn.loive.shared.KeyCeremony;
import vn.loive.shared.KeyCeremony.Numbers;
import vn.loive.shared.KeyCeremony.Waiting;
import vn.loive.shared.KeysRefused;
import vn.loive.shared.KeysRefused.Reason;

/** What the operator does with the file of master keys, held against a real database. */
@WholeProgramTest
class KeyCeremonyTests {

    private static final String WORDS = "ba con trâu ăn cỏ non";

    private final KeyCeremony ceremony = KeyCeremony.found();

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    private People people;

    private Path file = Path.of("");

    @BeforeEach
    void inAFolderOfItsOwn(@TempDir Path folder) {
        file = folder.resolve("keys/master.keys");
    }

    @Test
    void keysAreMadeOnceAndNeverOver() throws IOException {
        Numbers made = ceremony.make(file, WORDS);
        byte[] before = Files.readAllBytes(file);
        refused(Reason.FILE_THERE, () -> ceremony.make(file, null));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(ceremony.isClosed(file)).isTrue();
        assertThat(ceremony.check(file, WORDS)).isEqualTo(made);
        assertThat(made.older()).isEmpty();
    }

    @Test
    void aWrongPassphraseAMissingFileAndAnotherFileAreNamed() throws IOException {
        refused(Reason.NO_FILE, () -> ceremony.check(file, null));
        ceremony.make(file, WORDS);
        refused(Reason.WRONG_PASSPHRASE, () -> ceremony.renew(file, "ba con trau an co"));
        Path cut = file.resolveSibling("cut");
        Files.writeString(cut, Files.readAllLines(file).getFirst());
        refused(Reason.NOT_KEYS, () -> ceremony.check(cut, WORDS));
        refused(Reason.NOT_KEYS, () -> ceremony.check(Files.createFile(file.resolveSibling("empty")), WORDS));
    }

    @Test
    void renewedKeysAreInUseOlderOnesStayAndNobodyElseReadsTheFile() throws IOException {
        Numbers made = ceremony.make(file, null);
        Numbers renewed = ceremony.renew(file, null);
        assertThat(renewed.older()).containsExactlyInAnyOrder(made.wrapping(), made.searching());
        assertThat(renewed.wrapping()).isNotEqualTo(made.wrapping());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void nothingIsRetiredWhileAPersonOrAProofHangsOnAnOlderKey() {
        ceremony.make(file, null);
        start();
        Actor actor = people.somebody(Role.CASE_WORKER).actor();
        MasterKeyHolder holder = new MasterKeyHolder(file, null);
        Vault vault = new Vault(holder, new WrappedKeyRepository(guarded));
        transactions.as(actor, () -> vault.make(actor.province(), UUID.randomUUID()));
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            refused(Reason.NO_OLDER, () -> ceremony.retire(file, null, whole.everything()));
            ceremony.renew(file, null);
            assertThat(ceremony.waiting(file, null, whole.everything()))
                    .contains(new Waiting("vault.subject_key", 1), new Waiting("vault.proof", 1))
                    .extracting(Waiting::table)
                    .containsExactlyInAnyOrder("vault.subject_key", "vault.proof", "identities.token");
            refused(Reason.STILL_IN_USE, () -> ceremony.retire(file, null, whole.everything()));
            start();
            MasterKeys keys = holder.get();
            WrappedKeyRepository wrapped = new WrappedKeyRepository(guarded);
            transactions.toRotate(() -> {
                var read = wrapped.held(keys.olderWrappingKeys(), 200);
                return wrapped.exchange(
                        read,
                        read.stream().map(key -> Vault.rewrapped(keys, key)).toList());
            });
            refused(Reason.STILL_IN_USE, () -> ceremony.retire(file, null, whole.everything()));
            transactions.toRotate(proof()::forgetOlder);
            assertThat(ceremony.retire(file, null, whole.everything()).older()).isEmpty();
        }
        start();
    }

    @Test
    void theOldFileOpensNothingNewAndTheProgramSaysSoAtItsStart() throws IOException {
        ceremony.make(file, null);
        start();
        byte[] old = Files.readAllBytes(file);
        ceremony.renew(file, null);
        start();
        Files.write(file, old);
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("không phải khóa của cơ sở dữ liệu này");
    }

    private void start() {
        proof().afterPropertiesSet();
    }

    private KeyProof proof() {
        return new KeyProof(new MasterKeyHolder(file, null), guarded, transactions);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        KeysRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
