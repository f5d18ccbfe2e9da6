package vn.loive.database;

/**
 * A PostgreSQL that somebody else runs, or the file with its passwords, cannot be used.
 * The message is one Vietnamese line that says what stands in the way and what to do; it holds no password.
 */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    static DatabaseUnusable passwordsNotRead(Object file, Throwable cause) {
        return new DatabaseUnusable(
                "Không đọc được tệp mật khẩu %s. Kiểm tra đường dẫn và quyền đọc của tệp.".formatted(file), cause);
    }

    static DatabaseUnusable passwordsNotWritten(Object file, Throwable cause) {
        return new DatabaseUnusable(
                "Không tạo được tệp mật khẩu %s. Chọn một tệp chưa có, trong thư mục được phép ghi.".formatted(file),
                cause);
    }

    static DatabaseUnusable noConnection(String url, Throwable cause) {
        return new DatabaseUnusable(
                "Không nối được tới PostgreSQL tại %s: %s. Kiểm tra địa chỉ, máy chủ và tệp mật khẩu."
                        .formatted(url, cause.getMessage()),
                cause);
    }

    /** The master keys are not those under which this database was begun; nothing was written yet. */
    public static DatabaseUnusable wrongKeys(Object file, Throwable cause) {
        return new DatabaseUnusable(
                ("Tệp khóa chủ %s không phải khóa của cơ sở dữ liệu này, hoặc cụm mật khẩu không đúng."
                                + " Chưa ghi gì. Đặt lại đúng tệp khóa đã dùng rồi khởi động lại.")
                        .formatted(file),
                cause);
    }
}
