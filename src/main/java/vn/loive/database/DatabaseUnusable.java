package vn.loive.database;

import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that somebody else runs, or the file with its passwords, cannot be used.
 * The message is one Vietnamese line that says what stands in the way and what to do; it holds no password.
 */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DatabaseUnusable(String message, @Nullable Throwable cause) {
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

    static DatabaseUnusable noBackupRole(Object file) {
        return new DatabaseUnusable(
                """
                Tệp mật khẩu %s chưa có %s, vai trò đọc mọi dòng để sao lưu. Đề nghị người quản trị PostgreSQL chạy: \
                CREATE ROLE %s LOGIN BYPASSRLS PASSWORD '…'; GRANT pg_read_all_data TO %s; GRANT CONNECT ON DATABASE %s TO %s; \
                rồi thêm dòng %s=… vào tệp.""".formatted(
                                file,
                                Roles.BACKUP.roleName(),
                                Roles.BACKUP.roleName(),
                                Roles.BACKUP.roleName(),
                                Roles.DATABASE,
                                Roles.BACKUP.roleName(),
                                Roles.BACKUP.roleName()),
                null);
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
