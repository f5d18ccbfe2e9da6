package vn.loive.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be done with the file of master keys; nothing was changed.
 * The message is one Vietnamese line that says what stands in the way and what to do; it holds no secret.
 */
public final class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        /** A file of this name is there already. */
        FILE_THERE("Tệp %s đã có. Không ghi đè tệp khóa chủ; chọn tên khác hoặc dùng tệp đang có."),
        /** There is no file. */
        NO_FILE("Không có tệp khóa chủ %s. Chọn đúng tệp: --file TỆP; chưa tạo thì chạy vault-key make."),
        /** The file holds no keys, or was changed. */
        NOT_KEYS("Tệp %s không phải tệp khóa chủ hoặc đã hỏng. Dùng bản cất ở nơi khác."),
        /** The file cannot be read or written. */
        FILE_UNUSABLE("Không đọc hoặc không ghi được tệp %s. Xem quyền của thư mục và chỗ trống trên ổ đĩa."),
        /** The passphrase is wrong or missing. */
        WRONG_PASSPHRASE("Cụm mật khẩu không mở được tệp khóa chủ %s. Chưa thay đổi gì."),
        /** Rows still hang on older keys. */
        STILL_IN_USE("Còn dữ liệu dưới khóa cũ của tệp %s. Chưa bỏ khóa nào. Để hệ thống chạy cho đến khi"
                + " vault-key status báo đã xong."),
        /** Transactions from before have not ended. */
        UNDER_WAY("Còn giao dịch đang dở trên cơ sở dữ liệu; tệp %s giữ nguyên. Chạy lại sau ít phút."),
        /** There is no older key. */
        NO_OLDER("Tệp %s không có khóa cũ nào. Không có gì để bỏ.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;

    public KeysRefused(Reason reason, Object file, @Nullable Throwable cause) {
        super(reason.words.formatted(file), cause);
        this.reason = reason;
    }

    /** What stands in the way. */
    public Reason reason() {
        return reason;
    }
}
