package vn.loive.vault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.loive.database.DatabaseUnusable;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;

/**
 * Holds the master keys against the database when the program starts, before anything is written.
 * Keys under which other persons were closed would lose them one by one, unnoticed.
 */
@Component
class KeyProof implements InitializingBean {

    private static final byte[] WORD = "Lối Về".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT = "proof of the master key".getBytes(StandardCharsets.UTF_8);

    private final MasterKeyHolder master;
    private final JdbcClient jdbc;
    private final Transactions transactions;

    KeyProof(MasterKeyHolder master, @Guarded JdbcClient jdbc, @Guarded Transactions transactions) {
        this.master = master;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() {
        if (master.exists()) {
            transactions.forNobody(this::prove);
        }
    }

    /**
     * Opens what was closed under earlier keys and closes the same word under the key in use.
     *
     * @return 0, for no person is brought anywhere
     * @throws DatabaseUnusable when nothing that was closed before opens
     */
    int prove() {
        try {
            MasterKeys keys = master.get();
            proofs().forEach(closed -> keys.unwrap(closed, CONTEXT));
            jdbc.sql("INSERT INTO vault.proof (master, closed) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(keys.wrappingKey(), keys.wrap(WORD, CONTEXT))
                    .update();
            return 0;
        } catch (WrongKeyException e) {
            throw DatabaseUnusable.wrongKeys(master.file(), e);
        }
    }

    /**
     * Forgets what was closed under earlier keys, unless the key of a person still hangs on one of them.
     * From then on a start asks for the keys in use only.
     *
     * @return under how many earlier keys something was forgotten
     */
    int forgetOlder() {
        return jdbc.sql("""
                        DELETE FROM vault.proof WHERE master <> :inUse
                        AND NOT EXISTS (SELECT FROM vault.subject_key WHERE subject_key.master <> :inUse)
                        """).param("inUse", master.get().wrappingKey()).update();
    }

    private List<byte[]> proofs() {
        return jdbc.sql("SELECT closed FROM vault.proof")
                .query((row, number) -> row.getBytes("closed"))
                .list();
    }
}
