package vn.loive.vault;

import com.google.crypto.tink.util.Bytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
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
                .query(WrappedKeyRepository::key)
                .list();
    }

    void hold(Collection<UUID> subjects) {
        jdbc.sql("SELECT subject FROM vault.subject_key WHERE subject = ANY (?) ORDER BY subject FOR SHARE")
                .param(subjects.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    /** Some keys wrapped under one of these master keys, held until the transaction ends; those held by others are left out. */
    List<WrappedKey> held(Collection<Integer> masters, int most) {
        return jdbc.sql("""
                        SELECT province, subject, wrapped, master FROM vault.subject_key
                        WHERE master = ANY (?) LIMIT ? FOR UPDATE SKIP LOCKED
                        """)
                .params(masters.toArray(Integer[]::new), most)
                .query(WrappedKeyRepository::key)
                .list();
    }

    /** Puts keys that were wrapped anew in place of those that were read, where these still stand as they were read. */
    int exchange(List<WrappedKey> read, List<WrappedKey> fresh) {
        return jdbc.sql("""
                        UPDATE vault.subject_key AS kept SET wrapped = fresh.wrapped, master = fresh.master
                        FROM unnest(?::bpchar[], ?::uuid[], ?::bytea[], ?::bytea[], ?::integer[])
                            AS fresh (province, subject, read, wrapped, master)
                        WHERE kept.province = fresh.province AND kept.subject = fresh.subject AND kept.wrapped = fresh.read
                        """)
                .params(
                        each(fresh, key -> key.province().value(), String[]::new),
                        each(fresh, WrappedKey::subject, UUID[]::new),
                        each(read, key -> key.wrapped().toByteArray(), byte[][]::new),
                        each(fresh, key -> key.wrapped().toByteArray(), byte[][]::new),
                        each(fresh, WrappedKey::master, Integer[]::new))
                .update();
    }

    private static <T> Object each(List<WrappedKey> keys, Function<WrappedKey, T> what, IntFunction<T[]> array) {
        return keys.stream().map(what).toArray(array);
    }

    private static WrappedKey key(ResultSet row, int number) throws SQLException {
        return new WrappedKey(
                new ProvinceCode(row.getString("province")),
                row.getObject("subject", UUID.class),
                Bytes.copyFrom(row.getBytes("wrapped")),
                row.getInt("master"));
    }
}
