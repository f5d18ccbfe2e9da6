package vn.loive.vault;

import com.google.crypto.tink.util.Bytes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.database.Guarded;
import vn.loive.shared.ProvinceCode;

/** The wrapped keys, in a schema that the ordinary backup leaves out. */
@Repository
class WrappedKeyRepository {

    private final JdbcClient jdbc;

    WrappedKeyRepository(@Guarded JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WrappedKey key) {
        jdbc.sql("INSERT INTO vault.subject_key (province, subject, wrapped, master) VALUES (?, ?, ?, ?)")
                .params(key.province().value(), key.subject(), key.wrapped().toByteArray(), key.master())
                .update();
    }

    List<WrappedKey> of(Collection<UUID> subjects) {
        return jdbc.sql("SELECT province, subject, wrapped, master FROM vault.subject_key WHERE subject = ANY (?)")
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> new WrappedKey(
                        new ProvinceCode(row.getString("province")),
                        row.getObject("subject", UUID.class),
                        Bytes.copyFrom(row.getBytes("wrapped")),
                        row.getInt("master")))
                .list();
    }
}
