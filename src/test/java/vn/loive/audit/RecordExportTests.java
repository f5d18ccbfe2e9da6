package vn.loive.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.loive.TestTime.MovableClock;
import vn.loive.WholeProgramTest;
import vn.loive.audit.AuditVerification.Finding;
import vn.loive.audit.AuditVerification.Kind;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shared.ProvinceCode;

/** The roots of each day leave the house as a small file that holds nobody's data. */
@WholeProgramTest
class RecordExportTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 2);
    private static final Actor ACTOR =
            new Actor(UUID.randomUUID(), UUID.randomUUID(), new ProvinceCode("87"), UUID.randomUUID());

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
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    record LampLit(Actor actor, String subject) implements Audited {}

    @Test
    void eachDayThatIsOverHasOneFileAlsoWhereTheProgramWasAway() throws IOException {
        sealed();
        assertThat(export().finished(TODAY)).isEmpty();
        clock.pass(Duration.ofDays(3));
        sealed();

        assertThat(export().finished(TODAY.plusDays(3)))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("record-2021-08-02.txt", "record-2021-08-03.txt", "record-2021-08-04.txt");
        assertThat(export().finished(TODAY.plusDays(3))).isEmpty();
        assertThat(export().finished(TODAY.plusDays(4)))
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("\n2 2 2 1 2021-08-05T01:30:00Z "));
        assertThat(verified(folder).sound()).isTrue();
    }

    @Test
    void aFileHoldsNumbersTimesAndRootsOnly() throws IOException {
        sealed();
        Path file = RecordExport.write(database, properties.keyFolder(), folder).getFirst();
        assertThat(file).hasFileName("record-2021-08-02-until-1.txt");
        assertThat(Files.readAllLines(file))
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("loi-ve record of 2021-08-02"))
                .satisfies(lines ->
                        assertThat(lines.get(3)).matches("1 1 1 1 2021-08-02T01:30:00Z [0-9a-f]{64} [0-9a-f]{64}"))
                .satisfies(lines -> assertThat(lines.get(4)).matches("mac [0-9a-f]{64}"))
                .hasSize(5);
    }

    @Test
    void aFileThatWasChangedIsNamed() throws IOException {
        sealed();
        Path file = RecordExport.write(database, properties.keyFolder(), folder).getFirst();
        Files.writeString(file, Files.readString(file).replace("1 1 1 1", "1 1 2 2"));
        assertThat(verified(file).findings()).containsExactly(new Finding(Kind.EXPORT_CHANGED, 0, null, file));
    }

    private void sealed() {
        transactions.as(ACTOR, () -> {
            events.publishEvent(new LampLit(ACTOR, "lamp/1"));
            return true;
        });
        sealer.seal();
    }

    private RecordExport export() {
        return new RecordExport(database.owner(), AuditKey.in(properties.keyFolder()), folder);
    }

    private AuditVerification.Result verified(Path export) {
        return AuditVerification.verify(database, properties.keyFolder(), List.of(export));
    }
}
