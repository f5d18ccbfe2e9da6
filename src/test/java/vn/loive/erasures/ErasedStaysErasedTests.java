package vn.loive.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.backup.Backup;
import vn.loive.backup.BackupKey;
import vn.loive.backup.BackupRefused;
import vn.loive.backup.ErasureList;
import vn.loive.backup.Restore;
import vn.loive.consents.Consents;
import vn.loive.consents.GroundedRelease;
import vn.loive.database.NewDatabase;
import vn.loive.database.WholeDatabase;
import vn.loive.erasures.ErasurePeople.Centre;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalDay;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;

/** Whoever was erased is not brought back by a backup that was taken before, nor lost from the ledger by one taken after. */
@WholeProgramTest
class ErasedStaysErasedTests {

    @TempDir
    private Path folder;

    @Autowired
    private ErasurePeople scene;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Consents consents;

    @Autowired
    private Clock clock;

    @Test
    void anOldBackupWithItsKeysBringsNobodyBack() throws SQLException {
        Centre centre = scene.centre();
        Subject erased = scene.enter(centre);
        Subject kept = scene.enter(centre);
        told(centre, erased);
        UUID request = scene.requested(centre, erased);
        backup("old");
        assertThat(erasures.confirm(centre.confirming().actor(), request)).isEmpty();
        Set<String> list = ErasureList.read(ErasureList.in(TestFolders.DATA));

        try (NewDatabase database = restored("without", "old", Set.of())) {
            assertThat(keysOf(database, erased))
                    .as("without the list the person is back")
                    .isEqualTo(1);
        }
        try (NewDatabase database = restored("with", "old", list)) {
            assertThat(keysOf(database, erased)).isZero();
            assertThat(partsOf(database, erased)).isZero();
            assertThat(tokensOf(database, erased)).isZero();
            assertThat(count(database, "consents.entry WHERE subject = '%s'", erased))
                    .as("the ledger of consents comes back without the key of its names")
                    .isEqualTo(1);
            assertThat(count(database, "identities.subject WHERE erased_on IS NOT NULL AND id = '%s'", erased))
                    .isEqualTo(1);
            assertThat(count(database, "erasures.ledger WHERE subject = '%s'", erased))
                    .isEqualTo(1);
            assertThat(count(database, "erasures.request WHERE confirmed_by IS NOT NULL AND subject = '%s'", erased))
                    .isEqualTo(1);
            assertThat(keysOf(database, kept)).isEqualTo(1);
            assertThat(partsOf(database, kept)).isEqualTo(3);
        }
    }

    @Test
    @Tag("again-and-again")
    void theLedgerOfANewerBackupErasesWhatOlderKeysBringBack() throws SQLException {
        Centre centre = scene.centre();
        Subject erased = scene.enter(centre);
        UUID request = scene.requested(centre, erased);
        backup("old");
        erasures.confirm(centre.confirming().actor(), request);
        backup("new");
        try (NewDatabase database = NewDatabase.begin(folder.resolve("mixed"), step -> {})) {
            Restore.of(folder.resolve("new"), folder.resolve("old.keys"), key(), clock, false)
                    .into(database, Set.of(), step -> {});
            assertThat(keysOf(database, erased)).isZero();
            assertThat(count(database, "erasures.ledger WHERE subject = '%s'", erased))
                    .isEqualTo(1);
        }
    }

    @Test
    void aListThatWasCutOffOrChangedIsRefused() throws IOException {
        Centre centre = scene.centre();
        erasures.confirm(centre.confirming().actor(), scene.requested(centre, scene.enter(centre)));
        String whole = Files.readString(ErasureList.in(TestFolders.DATA));
        Path changed = folder.resolve("erasure-list.txt");
        for (String other : new String[] {
            whole.substring(0, whole.length() - 40), whole.replaceFirst("person_asked", "retention_over"), "", "x\n"
        }) {
            Files.writeString(changed, other);
            assertThatThrownBy(() -> ErasureList.read(changed))
                    .isInstanceOfSatisfying(
                            BackupRefused.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(BackupRefused.Reason.DAMAGED_LIST));
        }
        assertThat(whole).doesNotContain(ErasurePeople.NAME, "Vũ Thị");
    }

    private void told(Centre centre, Subject subject) {
        LocalDate today = LegalDay.today(clock);
        GroundedRelease release = new GroundedRelease(
                new ConsentId(UUID.randomUUID()),
                new Sharing(SharingPurpose.PROTECTION, null, Set.of(FieldGroup.NAMES)),
                ReleaseGround.LIFE_IN_DANGER,
                today,
                today,
                new ConsentDetails("Nơi Nhận Thí Dụ", "", "", "Bị đe dọa", "", List.of()));
        assertThat(consents.release(centre.worker().actor(), subject.id(), release))
                .isEmpty();
    }

    private void backup(String name) {
        if (!Files.exists(folder.resolve("backup.key"))) {
            BackupKey.make(folder.resolve("backup.key"));
        }
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(key(), clock, "test")
                    .take(whole, folder.resolve(name), folder.resolve(name + ".keys"), step -> {});
        }
    }

    private BackupKey key() {
        return BackupKey.in(folder.resolve("backup.key"));
    }

    private NewDatabase restored(String into, String from, Set<String> list) {
        NewDatabase database = NewDatabase.begin(folder.resolve(into), step -> {});
        Restore.of(folder.resolve(from), folder.resolve(from + ".keys"), key(), clock, false)
                .into(database, list, step -> {});
        return database;
    }

    private static long keysOf(NewDatabase database, Subject subject) throws SQLException {
        return count(database, "vault.subject_key WHERE subject = '%s'", subject);
    }

    private static long partsOf(NewDatabase database, Subject subject) throws SQLException {
        return count(database, "identities.part WHERE subject = '%s'", subject);
    }

    private static long tokensOf(NewDatabase database, Subject subject) throws SQLException {
        return count(database, "identities.token WHERE subject = '%s'", subject);
    }

    private static long count(NewDatabase database, String what, Subject subject) throws SQLException {
        try (Connection connection = database.everything().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT count(*) FROM " + what.formatted(subject.id().value()))) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
