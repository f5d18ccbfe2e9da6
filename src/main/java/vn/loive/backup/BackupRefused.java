package vn.loive.backup;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A backup cannot be made or read.
 * The message is one Vietnamese line that says what stands in the way and what to do; it holds no secret and no row.
 */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String DISK_FULL = "53100";

    /** What stands in the way. */
    public enum Reason {
        /** There is no file of keys, or it holds no key. */
        NO_KEY,
        /** A file of this name is there already. */
        FILE_THERE,
        /** The disk is full. */
        NO_SPACE,
        /** The file cannot be written or read. */
        FILE_UNUSABLE,
        /** The file is not a backup. */
        NOT_A_BACKUP,
        /** The file is the other of the two backups. */
        OTHER_PART,
        /** The file wants a passphrase and got a key, or the other way round. */
        OTHER_KIND_OF_KEY,
        /** The key is wrong, or the beginning of the file was changed. */
        WRONG_KEY,
        /** The file was cut off or changed. */
        DAMAGED,
        /** The list of erasures was cut off or changed. */
        DAMAGED_LIST,
        /** The backup is of a newer program. */
        NEWER_PROGRAM,
        /** The keys are past their last day. */
        KEYS_TOO_OLD,
        /** The tables of the backup are not those of this program. */
        OTHER_TABLES,
        /** What was copied in is not what was copied out. */
        NOT_THE_SAME,
        /** The role may not read every row. */
        NOT_ALL_ROWS
    }

    private final Reason reason;

    BackupRefused(Reason reason, @Nullable Throwable cause, Object... arguments) {
        super(BackupWords.of(key(reason), arguments), cause);
        this.reason = reason;
    }

    /** What the database refused: a full disk can be helped, all else is a mistake of ours. */
    static RuntimeException of(SQLException failure) {
        return Objects.toString(failure.getSQLState(), "").equals(DISK_FULL)
                ? new BackupRefused(Reason.NO_SPACE, failure, "PostgreSQL")
                : new IllegalStateException("The restore was refused by the database", failure);
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }

    static String key(Reason reason) {
        return "backup.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
