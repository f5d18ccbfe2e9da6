package vn.loive.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rows of the record sealed together.
 *
 * @param number from 1, without gap
 * @param first the place of its first row among all sealed rows, from 1
 * @param last where its last row stands
 * @param horizon every row of that era whose transaction has a smaller id is in this batch or an earlier one
 * @param sealedAt by the program's clock, in whole microseconds, never before the batch before
 * @param members its rows in order
 * @param root of the Merkle tree over its rows
 * @param previous the link of the batch before
 */
record Batch(
        long number,
        long first,
        Position last,
        long horizon,
        Instant sealedAt,
        List<Member> members,
        Digest root,
        Digest previous) {

    Batch {
        members = List.copyOf(members);
    }

    /**
     * A row in its batch.
     *
     * @param entry its id
     * @param leaf the beginning of its hash
     */
    record Member(UUID entry, long leaf) {

        /** The bytes it takes in the table. */
        static final int BYTES = 24;
    }

    /** The link of the chain: stands for this batch and, through the one before, for every earlier one. */
    Digest chain() {
        String head = "%d %d %d %d %d %s %d %s"
                .formatted(
                        number, first, members.size(), last.era(), last.transaction(), last.entry(), horizon, sealedAt);
        return Digest.over(
                head.getBytes(StandardCharsets.US_ASCII),
                Digest.over(written()).bytes(),
                root.bytes(),
                previous.bytes());
    }

    /** Its rows as they stand in the table. */
    byte[] written() {
        ByteBuffer bytes = ByteBuffer.allocate(members.size() * Member.BYTES);
        for (Member member : members) {
            bytes.putLong(member.entry().getMostSignificantBits())
                    .putLong(member.entry().getLeastSignificantBits())
                    .putLong(member.leaf());
        }
        return bytes.array();
    }

    static List<Member> read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        List<Member> members = new ArrayList<>();
        while (bytes.remaining() >= Member.BYTES) {
            members.add(new Member(new UUID(bytes.getLong(), bytes.getLong()), bytes.getLong()));
        }
        return members;
    }
}
