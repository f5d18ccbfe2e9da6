package vn.loive.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loive.database.Database;
import vn.loive.database.DatabaseProperties;

/** Checks the record row by row against its key. */
@Component
public class AuditVerification {

    private final Database database;
    private final AuditKey key;

    AuditVerification(Database database, DatabaseProperties properties) {
        this.database = database;
        this.key = AuditKey.in(properties.keyFolder());
    }

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
     */
    public Result verify() {
        List<AuditRepository.Sealed> rows = AuditRepository.all(database.owner());
        List<UUID> altered = rows.stream()
                .filter(row -> !row.mac().equals(HexFormat.of().formatHex(key.seal(row.entry()))))
                .map(row -> row.entry().id())
                .toList();
        return new Result(rows.size(), altered);
    }
}
