package vn.loive.backup;

/**
 * A table of the house.
 *
 * @param name schema and table as they stand in SQL
 * @param columns those that hold something of their own, as they stand in SQL
 * @param part which backup it belongs to
 */
record HouseTable(String name, String columns, BackupPart part) {

    String copyOut() {
        return "COPY %s (%s) TO STDOUT".formatted(name, columns);
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN".formatted(name, columns);
    }
}
