package vn.loive.audit;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.loive.database.Database;

/** Checks the record row by row against its key. */
public final class AuditVerification {

    private AuditVerification() {}

    /**
     * What a check found.
     *
     * @param rows how many rows were read
     * @param altered the ids of rows whose code does not fit what stands in them
     */
    public record Result(int rows, List<UUID> altered) {}

    /**
     * Reads every row and compares its code.
     * It finds rows that were changed or forged; rows that were removed are found only once rows are chained.
     *
     * @param database where the record is
     * @param keys the folder of keys
     */
    public static Result verify(Database database, Path keys) {
        AuditKey key = AuditKey.in(keys);
        List<AuditRepository.Sealed> rows = AuditRepository.all(database.owner());
        List<UUID> altered = rows.stream()
                .filter(row -> !row.mac().equals(HexFormat.of().formatHex(key.seal(row.entry()))))
                .map(row -> row.entry().id())
                .toList();
        return new Result(rows.size(), altered);
    }
}
