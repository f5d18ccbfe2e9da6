package vn.loive.audit;

import java.util.Comparator;
import java.util.UUID;

/**
 * Where a row stands in the order in which rows are sealed.
 *
 * @param era the era of the cluster in which it was written
 * @param transaction the id of the transaction that wrote it
 * @param entry its own id
 */
record Position(int era, long transaction, UUID entry) implements Comparable<Position> {

    /** Before every row. */
    static final Position START = new Position(-1, 0, new UUID(0, 0));

    // The database compares uuids byte by byte, Java by signed halves.
    private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::era)
            .thenComparing(Position::transaction, Long::compareUnsigned)
            .thenComparing(position -> position.entry().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(position -> position.entry().getLeastSignificantBits(), Long::compareUnsigned);

    static Position of(AuditEntry entry) {
        return new Position(entry.era(), entry.transaction(), entry.id());
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
