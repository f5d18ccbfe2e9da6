package vn.loive.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loive.TestFolders;
import vn.loive.WholeProgramTest;
import vn.loive.backup.Backup;
import vn.loive.backup.BackupKey;
import vn.loive.backup.ErasureList;
import vn.loive.backup.Restore;
import vn.loive.database.NewDatabase;
import vn.loive.database.WholeDatabase;
import vn.loive.doubles.TwoEntries.Centre;
import vn.loive.erasures.ErasureGround;
import vn.loive.erasures.Erasures;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;

/** A backup taken while two entries were joined is restored after the kept one was taken apart and erased. */
@WholeProgramTest
class JoinedAndRestoredTests {

    @TempDir
    private Path folder;

    @Autowired
    private TwoEntries scene;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Clock clock;

    @Test
    void joinsComeBackAndAnErasedKeptOneStaysErasedAndBindsNobody() throws SQLException {
        Centre centre = scene.centre();
        Subject kept = scene.kept(centre.worker().actor());
        Subject joined = scene.joined(centre.worker().actor());
        JoinOrder order = scene.order(centre.worker().actor(), kept, joined, FieldGroup.PAPERS);
        scene.join(centre.worker().actor(), order);
        backup();
        scene.takeApart(centre.worker().actor(), order);
        UUID request = UUID.randomUUID();
        erasures.request(
                centre.supervisor().actor(), request, kept.id(), ErasureGround.ENTERED_BY_MISTAKE, "Nhập hai lần");
        assertThat(erasures.confirm(centre.second().actor(), request)).isEmpty();
        try (NewDatabase database = restored("without", Set.of())) {
            assertThat(count(database, "identities.same_person WHERE undone_by IS NULL AND kept = '%s'", kept))
                    .isEqualTo(1);
            assertThat(count(
                            database,
                            "identities.same_person_part AS part JOIN identities.same_person AS link"
                                    + " ON link.id = part.same_person WHERE link.kept = '%s'",
                            kept))
                    .isEqualTo(1);
        }
        try (NewDatabase database = restored("with", ErasureList.read(ErasureList.in(TestFolders.DATA)))) {
            assertThat(count(database, "vault.subject_key WHERE subject = '%s'", kept))
                    .isZero();
            assertThat(count(database, "identities.subject WHERE erased_on IS NOT NULL AND id = '%s'", kept))
                    .isEqualTo(1);
            assertThat(count(database, "vault.subject_key WHERE subject = '%s'", joined))
                    .isEqualTo(1);
        }
    }

    private void backup() {
        BackupKey.make(folder.resolve("backup.key"));
        try (WholeDatabase whole = WholeDatabase.along(TestFolders.DATA, step -> {})) {
            new Backup(key(), clock, "test").take(whole, folder.resolve("old"), folder.resolve("old.keys"), step -> {});
        }
    }

    private BackupKey key() {
        return BackupKey.in(folder.resolve("backup.key"));
    }

    private NewDatabase restored(String into, Set<String> list) {
        NewDatabase database = NewDatabase.begin(folder.resolve(into), step -> {});
        Restore.of(folder.resolve("old"), folder.resolve("old.keys"), key(), clock, false)
                .into(database, list, step -> {});
        return database;
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
