package vn.loive.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.database.Database;

/** Checks the record row by row against its key, its sealed batches, and the roots that were exported. */
public final class AuditVerification {

    private AuditVerification() {}

    /** What may be wrong. */
    public enum Kind {
        /** What stands in a row is not what was written. */
        CHANGED,
        /** A sealed row is gone. */
        REMOVED,
        /** A row stands among sealed ones and was not sealed with them. */
        INSERTED,
        /** A sealed row stands elsewhere than where it was sealed. */
        REORDERED,
        /** A batch is not what was sealed. */
        BATCH_CHANGED,
        /** A batch is gone from among the others. */
        BATCH_REMOVED,
        /** A batch that was exported is gone, with all that followed it. */
        CUT_OFF,
        /** A batch that was exported has another link now: somebody sealed anew. */
        REPLACED,
        /** A file of exported roots is not what was written. */
        EXPORT_CHANGED
    }

    /**
     * One thing that is wrong.
     *
     * @param batch the number of the batch, 0 for a row that was not sealed yet and for a file
     * @param entry the id of the row, when it is one
     * @param export the file, when it is one
     */
    public record Finding(
            Kind kind,
            long batch,
            @Nullable UUID entry,
            @Nullable Path export) {}

    /**
     * What a check found.
     *
     * @param rows how many rows were read
     * @param sealed how many of them are in batches
     * @param batches how many batches there are
     * @param findings what is wrong, none when all is well
     */
    public record Result(int rows, int sealed, long batches, List<Finding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }

        /** Whether nothing is wrong. */
        public boolean sound() {
            return findings.isEmpty();
        }

        /** The ids of rows that were changed, removed, inserted or moved. */
        public List<UUID> altered() {
            return findings.stream()
                    .map(Finding::entry)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    /**
     * Reads every row and every batch, and names what was changed, removed, inserted or moved.
     * Batches cut off the end together with their rows are found only by what was exported before.
     *
     * @param database where the record is
     * @param keys the folder of keys
     */
    public static Result verify(Database database, Path keys) {
        return verify(database, keys, List.of());
    }

    /**
     * Reads every row and every batch, and compares them also with roots that were exported.
     *
     * @param exports files of exported roots, and folders of such files
     */
    public static Result verify(Database database, Path keys, List<Path> exports) {
        AuditKey key = AuditKey.in(keys);
        RecordWalk walk = new RecordWalk(database.owner(), key, ExportedRoots.read(exports, key));
        return walk.result();
    }
}
