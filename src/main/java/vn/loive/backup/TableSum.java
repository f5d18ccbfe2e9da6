package vn.loive.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Adds up what a table holds: how many rows, and the SHA-256 over their text. */
final class TableSum {

    private final MessageDigest digest = sha256();
    private long rows;

    /**
     * What a table held.
     *
     * @param rows how many rows
     * @param sha256 the digest over their text in hexadecimal
     */
    record Sum(long rows, String sha256) {}

    /** Adds a piece; a line feed ends a row, for in a value it is written as two letters. */
    void add(byte[] piece) {
        digest.update(piece);
        for (byte letter : piece) {
            if (letter == '\n') {
                rows++;
            }
        }
    }

    Sum sum() {
        return new Sum(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
