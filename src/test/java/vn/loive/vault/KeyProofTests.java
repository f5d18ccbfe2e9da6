package vn.loive.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.database.Database;
import vn.loive.database.DatabaseUnusable;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;

@WholeProgramTest
class KeyProofTests {

    @Autowired
    @Guarded
    private JdbcClient guarded;

    @Autowired
    @Guarded
    private Transactions transactions;

    @Autowired
    private Database database;

    private Path file;

    @BeforeEach
    void aDatabaseBegunUnderOneKey(@TempDir Path folder) {
        file = folder.resolve("master.keys");
        MasterKeyFile.write(file, MasterKeys.make(), null);
        start();
    }

    /** The next program starts under its own keys. */
    @AfterEach
    void andItGoes() {
        database.owner().sql("TRUNCATE vault.proof").update();
    }

    @Test
    void theSameKeysStartAgainAndNothingIsAdded() {
        start();
        assertThat(proofs()).isOne();
    }

    @Test
    void otherKeysDoNotStartAndNothingIsWritten() {
        MasterKeyFile.write(file, MasterKeys.make(), null);
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("không phải khóa của cơ sở dữ liệu này")
                .hasMessageContaining(file.toString());
        assertThat(proofs()).isOne();
    }

    @Test
    void changedKeysThatStillKnowTheOldOneStart() {
        MasterKeyFile.write(file, MasterKeyFile.read(file, null).renewed(), null);
        start();
        assertThat(proofs()).isEqualTo(2);
    }

    @Test
    void withoutKeysTheProgramStartsAndTheVaultIsClosed(@TempDir Path empty) {
        MasterKeyHolder none = new MasterKeyHolder(empty.resolve("master.keys"), null);
        assertThatCode(new KeyProof(none, guarded, transactions)::afterPropertiesSet)
                .doesNotThrowAnyException();
        assertThatThrownBy(none::get).isInstanceOf(VaultClosedException.class);
    }

    @Test
    void aRunningProgramTakesNoKeysThatOpenNothing() {
        MasterKeyHolder holder = new MasterKeyHolder(file, null);
        holder.get();
        MasterKeyFile.write(file, MasterKeys.make(), null);
        assertThatThrownBy(holder::get).isInstanceOf(WrongKeyException.class);
    }

    private void start() {
        new KeyProof(new MasterKeyHolder(file, null), guarded, transactions).afterPropertiesSet();
    }

    private long proofs() {
        return transactions.forNobody(() -> guarded.sql("SELECT count(*) FROM vault.proof")
                .query(Long.class)
                .single());
    }
}
