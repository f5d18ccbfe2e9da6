package vn.loive.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * 32 bytes that stand for something longer.
 *
 * @param hex the bytes in hexadecimal
 */
record Digest(String hex) {

    /** Stands before the first batch. */
    static final Digest NONE = new Digest("00".repeat(32));

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 over these bytes, one after the other. */
    static Digest over(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The root of the Merkle tree over leaves, as RFC 9162 makes it: an inner node never looks like a leaf. */
    static Digest root(List<Digest> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return over(
                new byte[] {1},
                root(leaves.subList(0, left)).bytes(),
                root(leaves.subList(left, leaves.size())).bytes());
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Its first eight bytes, enough to see which of a batch differs. */
    long beginning() {
        return ByteBuffer.wrap(bytes()).getLong();
    }
}
