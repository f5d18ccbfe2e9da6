package vn.loive.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.loive.WholeProgramTest;
import vn.loive.audit.AuditVerification.Finding;
import vn.loive.audit.AuditVerification.Kind;
import vn.loive.audit.AuditVerification.Result;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Guarded;
import vn.loive.database.OwnerOf;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.ProvinceCode;

/** Whatever is done to sealed rows behind the program's back is found, and the row is named. */
@WholeProgramTest
class TamperTests {

    private static final int TAMPERS = 1_000;
    private static final int BATCHES = 12;
    private static final int ROWS = 20;
    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());
    /** What is written over a column of a row; none of it can have stood there. */
    private static final List<String> CHANGES = List.of(
            "detail = detail || 'x'",
            "subject = 'lamp/' || gen_random_uuid()",
            "act = 'LampBroken'",
            "account = gen_random_uuid()",
            "account = NULL, agency = NULL, province = NULL, request = NULL",
            "agency = gen_random_uuid()",
            "province = '51'",
            "request = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "wing = CASE wing WHEN 'open' THEN 'guarded' ELSE 'open' END",
            "era = era + 1",
            "transaction_id = (transaction_id::text::bigint + 1000000)::text::xid8",
            "transaction_id = (transaction_id::text::bigint - 1)::text::xid8",
            "mac = decode(repeat('00', 32), 'hex')");

    @TempDir
    Path folder;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Database database;

    @Autowired
    private DatabaseProperties properties;

    @Autowired
    private Transactions transactions;

    @Autowired
    @Guarded
    private Transactions guardedTransactions;

    @Autowired
    private ApplicationEventPublisher events;

    private final Random chance = new Random(1995);
    private AuditKey key;
    private SingleConnectionDataSource single;
    private Connection connection;
    private JdbcClient owner;
    private List<UUID> rows;

    record LampLit(Actor actor, String subject, String detail) implements Audited {}

    /** A record of two wings in several batches, and a connection on which everything done to it is taken back. */
    @BeforeEach
    void begin() throws SQLException {
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int row = 0; row < ROWS; row++) {
                Transactions wing = row % 5 == 0 ? guardedTransactions : transactions;
                wing.as(ACTOR, this::light);
            }
            sealer.seal();
        }
        key = AuditKey.in(properties.keyFolder());
        connection = OwnerOf.database(database).getConnection();
        connection.setAutoCommit(false);
        single = new SingleConnectionDataSource(connection, true);
        owner = JdbcClient.create(single);
        owner.sql("ALTER TABLE audit.entry NO FORCE ROW LEVEL SECURITY").update();
        owner.sql("ALTER TABLE audit.batch NO FORCE ROW LEVEL SECURITY").update();
        rows = owner.sql("SELECT id FROM audit.entry ORDER BY era, transaction_id, id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aThousandTampersOfSealedRowsAreAllFoundByTheNameOfTheRow() throws SQLException {
        assertThat(checked()).isEqualTo(new Result(BATCHES * ROWS, BATCHES * ROWS, BATCHES, List.of()));
        List<String> missed = new ArrayList<>();
        Map<Kind, Integer> found = new EnumMap<>(Kind.class);
        for (int i = 0; i < TAMPERS; i++) {
            Savepoint before = connection.setSavepoint();
            Tampered tampered = tamper();
            Result result = checked();
            if (!Set.copyOf(result.altered()).equals(tampered.rows())) {
                missed.add(tampered + " gave " + result.findings());
            }
            result.findings().forEach(finding -> found.merge(finding.kind(), 1, Integer::sum));
            connection.rollback(before);
        }
        assertThat(missed).isEmpty();
        assertThat(found).containsKeys(Kind.CHANGED, Kind.REMOVED, Kind.INSERTED, Kind.REORDERED);
        assertThat(checked().sound()).isTrue();
    }

    @Test
    void aBatchThatIsChangedOrRemovedIsNamed() throws SQLException {
        for (String change : List.of(
                "root = decode(repeat('11', 32), 'hex')",
                "chain = decode(repeat('11', 32), 'hex')",
                "mac = decode(repeat('11', 32), 'hex')",
                "previous = decode(repeat('11', 32), 'hex')",
                "sealed_at = sealed_at + interval '1 hour'",
                "horizon = '1'",
                "first_position = first_position + 1",
                "last_entry = gen_random_uuid()",
                "last_transaction = (last_transaction::text::bigint + 1)::text::xid8",
                "members = substring(members FOR octet_length(members) - 24), entries = entries - 1",
                "members = substring(members FROM 25) || substring(members FOR 24)")) {
            for (int number : List.of(1, 7, BATCHES)) {
                Savepoint before = connection.setSavepoint();
                did("UPDATE audit.batch SET %s WHERE number = %d".formatted(change, number));
                assertThat(checked().findings())
                        .as("%s of batch %d", change, number)
                        .contains(new Finding(Kind.BATCH_CHANGED, number, null, null));
                connection.rollback(before);
            }
        }
        did("DELETE FROM audit.batch WHERE number = 7");
        assertThat(checked().findings()).containsExactly(new Finding(Kind.BATCH_REMOVED, 7, null, null));
    }

    @Test
    void twoBatchesThatChangedPlacesAreNamed() {
        did("UPDATE audit.batch SET number = 100 WHERE number = 3");
        did("UPDATE audit.batch SET number = 3 WHERE number = 4");
        did("UPDATE audit.batch SET number = 4 WHERE number = 100");
        assertThat(checked().findings())
                .contains(
                        new Finding(Kind.BATCH_CHANGED, 3, null, null), new Finding(Kind.BATCH_CHANGED, 4, null, null));
    }

    @Test
    void whoeverHasTheKeyCanNotChangeOrInsertARowAmongTheSealedUnseen() {
        AuditEntry row = entry(rows.get(50));
        AuditEntry other = new AuditEntry(
                row.id(),
                row.wing(),
                row.era(),
                row.at(),
                row.transaction(),
                row.actor(),
                row.act(),
                row.subject(),
                "no");
        write(other);
        assertThat(checked().findings()).containsExactly(new Finding(Kind.CHANGED, 3, row.id(), null));
        write(row);
        AuditEntry late = new AuditEntry(
                new UUID(-1, -1),
                row.wing(),
                row.era(),
                row.at(),
                row.transaction(),
                row.actor(),
                row.act(),
                "lamp/9",
                "");
        insert(late);
        assertThat(checked().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.INSERTED))
                .satisfies(finding -> assertThat(finding.entry()).isEqualTo(late.id()));
    }

    @Test
    void aRowThatComesBehindTheLastBatchUnderAnOldTransactionIsNamed() {
        AuditEntry last = entry(rows.getLast());
        AuditEntry late = new AuditEntry(
                new UUID(-1, -1),
                last.wing(),
                last.era(),
                last.at(),
                last.transaction(),
                last.actor(),
                last.act(),
                "lamp/9",
                "");
        insert(late);
        assertThat(checked().findings()).containsExactly(new Finding(Kind.INSERTED, 0, late.id(), null));
    }

    @Test
    void anEndThatIsCutOffIsFoundByTheExportedRootsOnly() {
        exported();
        cutOff();
        assertThat(checked().sound()).isTrue();
        assertThat(checkedWithExport().findings())
                .containsExactly(
                        new Finding(Kind.CUT_OFF, BATCHES - 1, null, null),
                        new Finding(Kind.CUT_OFF, BATCHES, null, null));
    }

    @Test
    void aChainThatWasMadeAnewUnderTheSameKeyIsFoundByTheExportedRootsOnly() {
        exported();
        cutOff();
        BatchRepository.Kept last = BatchRepository.after(owner, BATCHES - 3, 1).getFirst();
        Batch before = last.batch();
        Batch anew = new Batch(
                before.number(),
                before.first(),
                before.last(),
                before.horizon(),
                before.sealedAt().plusSeconds(1),
                before.members(),
                before.root(),
                before.previous());
        owner.sql(
                        "UPDATE audit.batch SET sealed_at = sealed_at + interval '1 second', chain = ?, mac = ? WHERE number = ?")
                .params(
                        anew.chain().bytes(),
                        key.seal("batch", anew.chain().bytes()).bytes(),
                        before.number())
                .update();
        assertThat(checked().sound()).isTrue();
        assertThat(checkedWithExport().findings()).contains(new Finding(Kind.REPLACED, before.number(), null, null));
    }

    /** What was done to which rows. */
    private record Tampered(String what, Set<UUID> rows) {}

    private Tampered tamper() {
        UUID row = rows.get(chance.nextInt(rows.size()));
        return switch (chance.nextInt(5)) {
            case 0, 1 -> {
                String change = CHANGES.get(chance.nextInt(CHANGES.size()));
                did("UPDATE audit.entry SET %s WHERE id = '%s'".formatted(change, row));
                yield new Tampered(change, Set.of(row));
            }
            case 2 -> {
                did("DELETE FROM audit.entry WHERE id = '%s'".formatted(row));
                yield new Tampered("removed", Set.of(row));
            }
            case 3 -> inserted(row);
            case 4 -> swapped(row);
            default -> throw new AssertionError("There are five kinds");
        };
    }

    /** A row with the code of another one, some time among sealed rows. */
    private Tampered inserted(UUID like) {
        UUID id = new UUID(chance.nextLong(), chance.nextLong());
        did("""
                INSERT INTO audit.entry
                SELECT '%s', at, transaction_id, account, agency, province, request, act, subject, detail, mac, wing, era
                FROM audit.entry WHERE id = '%s'
                """.formatted(id, like));
        return new Tampered("inserted", Set.of(id));
    }

    /** Two rows that take each other's place in time and order. */
    private Tampered swapped(UUID one) {
        UUID other = rows.get((rows.indexOf(one) + 1 + chance.nextInt(rows.size() - 1)) % rows.size());
        String columns = chance.nextBoolean() ? "transaction_id" : "transaction_id, subject";
        did("""
                UPDATE audit.entry AS entry SET (%1$s) =
                    (SELECT %1$s FROM audit.entry AS twin
                     WHERE twin.id = CASE entry.id WHEN '%2$s' THEN '%3$s' ELSE '%2$s' END::uuid)
                WHERE id IN ('%2$s', '%3$s')
                """.formatted(columns, one, other));
        return new Tampered("swapped " + columns, Set.of(one, other));
    }

    private void cutOff() {
        Batch last = BatchRepository.after(owner, BATCHES - 3, 1).getFirst().batch();
        did("DELETE FROM audit.batch WHERE number > " + last.number());
        owner.sql("DELETE FROM audit.entry WHERE (era, transaction_id, id) > (?, ?::text::xid8, ?)")
                .params(
                        last.last().era(),
                        Long.toString(last.last().transaction()),
                        last.last().entry())
                .update();
    }

    private void exported() {
        assertThat(new RecordExport(owner, key, folder).write()).isNotEmpty();
    }

    private Result checked() {
        return new RecordWalk(owner, key, ExportedRoots.read(List.of(), key)).result();
    }

    private Result checkedWithExport() {
        return new RecordWalk(owner, key, ExportedRoots.read(List.of(folder), key)).result();
    }

    private AuditEntry entry(UUID id) {
        return AuditRepository.after(owner, Position.START, rows.size()).stream()
                .map(AuditRepository.Sealed::entry)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void write(AuditEntry entry) {
        owner.sql("UPDATE audit.entry SET detail = ?, mac = ? WHERE id = ?")
                .params(entry.detail(), key.seal(entry), entry.id())
                .update();
    }

    private void insert(AuditEntry entry) {
        inserted(entry.id(), entry);
    }

    private void inserted(UUID id, AuditEntry entry) {
        owner.sql("""
                        INSERT INTO audit.entry
                        SELECT ?, at, transaction_id, account, agency, province, request, act, ?, ?, ?, wing, era
                        FROM audit.entry WHERE transaction_id = ?::text::xid8 LIMIT 1
                        """)
                .params(id, entry.subject(), entry.detail(), key.seal(entry), Long.toString(entry.transaction()))
                .update();
    }

    private void did(String statement) {
        assertThat(owner.sql(statement).update()).as(statement).isPositive();
    }

    private boolean light() {
        events.publishEvent(new LampLit(ACTOR, "lamp/" + UUID.randomUUID(), ""));
        return true;
    }
}
