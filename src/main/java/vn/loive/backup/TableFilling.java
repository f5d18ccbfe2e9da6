package vn.loive.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import vn.loive.backup.BackupRefused.Reason;

/** Fills the tables of a new database with what is read, and reads them again to compare. */
final class TableFilling implements BackupReader.Tables {

    private final Connection connection;
    private final Map<String, HouseTable> there = new HashMap<>();
    private final Map<HouseTable, TableSum.Sum> filled = new LinkedHashMap<>();

    TableFilling(Connection connection, List<HouseTable> tables) {
        this.connection = connection;
        tables.forEach(table -> there.put(table.name(), table));
    }

    @Override
    public BackupReader.Target begin(HouseTable table) {
        HouseTable ours = there.get(table.name());
        if (ours == null || ours.part() != table.part()) {
            throw new BackupRefused(Reason.OTHER_TABLES, null, table.name());
        }
        return new Filling(table, begun(table));
    }

    private CopyIn begun(HouseTable table) {
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        } catch (SQLException failure) {
            throw BackupRefused.of(failure);
        }
    }

    /** One table on its way in. */
    private final class Filling implements BackupReader.Target {
        private final HouseTable table;
        private final CopyIn in;

        Filling(HouseTable table, CopyIn in) {
            this.table = table;
            this.in = in;
        }

        @Override
        public void take(byte[] piece) {
            try {
                in.writeToCopy(piece, 0, piece.length);
            } catch (SQLException failure) {
                throw BackupRefused.of(failure);
            }
        }

        @Override
        public void end(TableSum.Sum sum) {
            try {
                in.endCopy();
                filled.put(table, sum);
            } catch (SQLException failure) {
                throw BackupRefused.of(failure);
            }
        }
    }

    /**
     * Reads every table that was filled.
     *
     * @throws BackupRefused when one does not hold what was read from the file
     */
    void compare() {
        filled.forEach((table, expected) -> {
            if (!sumOf(table).equals(expected)) {
                throw new BackupRefused(Reason.NOT_THE_SAME, null);
            }
        });
    }

    private TableSum.Sum sumOf(HouseTable table) {
        try {
            TableSum sum = new TableSum();
            Backup.copy(connection, table, sum::add);
            return sum.sum();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
