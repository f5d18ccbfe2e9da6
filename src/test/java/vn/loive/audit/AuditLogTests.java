package vn.loive.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loive.WholeProgramTest;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.ProvinceCode;

@WholeProgramTest
class AuditLogTests {

    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());

    @Autowired
    private Transactions transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AuditRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    @Autowired
    private DatabaseProperties properties;

    record LampLit(Actor actor, String subject, String detail) implements Audited {}

    @Test
    void anActIsRecordedInItsOwnTransaction() {
        long transaction = transactions.as(ACTOR, () -> {
            light("lamp/1");
            return repository.acting().transaction();
        });
        assertThat(rows()).singleElement().satisfies(entry -> {
            assertThat(entry.transaction()).isEqualTo(transaction);
            assertThat(entry.actor()).isEqualTo(ACTOR);
            assertThat(entry.act()).isEqualTo("LampLit");
        });
    }

    @Test
    void anActThatIsUndoneLeavesNoRow() {
        assertThatThrownBy(() -> transactions.as(ACTOR, () -> {
                    light("lamp/1");
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(rows()).isEmpty();
    }

    @Test
    void anActWhoseRowCannotBeWrittenFails() {
        assertThatThrownBy(() -> transactions.as(ACTOR, () -> {
                    light("");
                    return null;
                }))
                .as("an empty subject breaks the table's constraint")
                .rootCause()
                .hasMessageContaining("violates check constraint");
        assertThatThrownBy(() -> light("lamp/1")).hasMessageContaining("inside the transaction");
        assertThat(rows()).isEmpty();
    }

    @Test
    void nobodyWritesInTheNameOfAnother() {
        Actor other = new Actor(UUID.randomUUID(), ACTOR.agency(), ACTOR.province(), ACTOR.request());
        assertThatThrownBy(() -> transactions.as(ACTOR, () -> {
                    events.publishEvent(new LampLit(other, "lamp/1", ""));
                    return null;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void noRoleOfTheProgramMayChangeOrRemoveARow() {
        for (String statement :
                new String[] {"UPDATE audit.entry SET detail = 'x'", "DELETE FROM audit.entry", "TRUNCATE audit.entry"
                }) {
            assertThatThrownBy(() ->
                            transactions.as(ACTOR, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aRowThatWasAlteredBehindTheProgramIsFound() {
        transactions.as(ACTOR, () -> {
            light("lamp/1");
            light("lamp/2");
            return null;
        });
        assertThat(AuditVerification.verify(database, properties.keyFolder()))
                .isEqualTo(new AuditVerification.Result(2, 0, 0, List.of()));
        database.owner()
                .sql("ALTER TABLE audit.entry NO FORCE ROW LEVEL SECURITY")
                .update();
        database.owner()
                .sql("UPDATE audit.entry SET detail = 'other' WHERE subject = 'lamp/2'")
                .update();
        database.owner().sql("ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY").update();
        assertThat(AuditVerification.verify(database, properties.keyFolder()).altered())
                .hasSize(1);
    }

    private void light(String lamp) {
        events.publishEvent(new LampLit(ACTOR, lamp, ""));
    }

    private List<AuditEntry> rows() {
        return AuditRepository.after(database.owner(), Position.START, 10).stream()
                .map(AuditRepository.Sealed::entry)
                .toList();
    }
}
