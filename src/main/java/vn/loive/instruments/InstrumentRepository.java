package vn.loive.instruments;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;

/** The rows of instruments; each change adds a version, and the last one stands. */
@Repository
class InstrumentRepository {

    private final JdbcClient jdbc;

    InstrumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instrument> find(InstrumentId id) {
        return jdbc.sql("SELECT * FROM instruments.present WHERE instrument = ?")
                .param(id.value())
                .query((row, number) -> InstrumentColumns.read(row))
                .optional();
    }

    /** The instruments of some provinces that the reader sees. */
    List<Instrument> of(Collection<ProvinceCode> provinces) {
        return jdbc.sql("SELECT * FROM instruments.present WHERE province = ANY (?) ORDER BY short_name, instrument")
                .param(provinces.stream().map(ProvinceCode::value).toArray(String[]::new))
                .query((row, number) -> InstrumentColumns.read(row))
                .list();
    }

    /** What the register said after each change, the latest first. */
    List<InstrumentVersion> history(InstrumentId id) {
        return jdbc.sql("SELECT * FROM instruments.version WHERE instrument = ? ORDER BY version DESC")
                .param(id.value())
                .query((row, number) -> InstrumentColumns.version(row))
                .list();
    }

    void insert(Actor actor, Instrument entered, Instant at) {
        jdbc.sql("INSERT INTO instruments.instrument (province, id) VALUES (?, ?)")
                .params(entered.province().value(), entered.id().value())
                .update();
        add(actor, entered, at, "");
    }

    /** Keeps a further version; answers whether its number was still free. */
    boolean add(Actor actor, Instrument made, Instant at, String reason) {
        return InstrumentColumns.bind(made.facts(), jdbc.sql("""
                        INSERT INTO instruments.version
                            (province, instrument, version, name, short_name, kind, body, scope, adopted_on, in_force_on,
                             source, verified, parent, known, decision, plan, reason, account, at)
                        VALUES (:province, :id, :version, :name, :short, :kind, :body, :scope, :adopted, :inForce,
                                :source, :verified, :parent, :known, :decision, :plan, :reason, :account, :at)
                        ON CONFLICT DO NOTHING
                        """))
                        .param("province", made.province().value())
                        .param("id", made.id().value())
                        .param("version", made.version())
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
