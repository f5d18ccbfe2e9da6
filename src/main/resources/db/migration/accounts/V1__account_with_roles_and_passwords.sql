-- People who sign in, one account each, with the roles they hold for an agency and the hashes of their passwords.
-- A row is seen by its own province, and by the one look-up that happens before anybody is signed in.
-- There is no DELETE: an account that has acted stays, disabled.
-- Locks nothing: the tables are new.

CREATE TABLE accounts.account (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    sign_in_name text NOT NULL UNIQUE CHECK (sign_in_name ~ ('^[a-z0-9][a-z0-9.-]{1,38}[.]' || province || '$')),
    display_name text NOT NULL DEFAULT '',
    state text NOT NULL CHECK (state IN ('invited', 'active', 'locked', 'disabled')),
    locked_until timestamptz CHECK (locked_until IS NULL OR state = 'locked'),
    wrong_tries integer NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
    used_at timestamptz NOT NULL,
    PRIMARY KEY (province, id)
);
COMMENT ON TABLE accounts.account IS 'Tài khoản: mỗi người một tài khoản, thuộc một cơ quan';
COMMENT ON COLUMN accounts.account.sign_in_name IS 'Tên đăng nhập, kết thúc bằng mã tỉnh: hai tỉnh không bao giờ trùng tên, nên ràng buộc duy nhất không để lộ tài khoản của tỉnh khác';
COMMENT ON COLUMN accounts.account.display_name IS 'Họ và tên hiển thị';
COMMENT ON COLUMN accounts.account.state IS 'Tình trạng: mới mời, đang dùng, khóa, vô hiệu hóa';
COMMENT ON COLUMN accounts.account.locked_until IS 'Khóa đến lúc nào; trống khi đang khóa nghĩa là chờ quản trị mở';
COMMENT ON COLUMN accounts.account.wrong_tries IS 'Số lần sai liên tiếp, kể cả lần đang kiểm tra';
COMMENT ON COLUMN accounts.account.used_at IS 'Lần đăng nhập gần nhất, hoặc lúc mở tài khoản';

CREATE TABLE accounts.role_grant (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    role text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'OFFICER', 'CONSOLIDATOR', 'SIGNER', 'AUDITOR')),
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
CREATE INDEX role_grant_by_account ON accounts.role_grant (province, account);
COMMENT ON TABLE accounts.role_grant IS 'Phân quyền: vai trò của tài khoản tại một cơ quan, từ ngày đến ngày';
COMMENT ON COLUMN accounts.role_grant.valid_until IS 'Đến hết ngày; trống nếu chưa có ngày kết thúc';

CREATE TABLE accounts.password (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    set_at timestamptz NOT NULL,
    hash text NOT NULL CHECK (hash LIKE '$argon2id$%'),
    enough_alone boolean NOT NULL,
    PRIMARY KEY (province, account, set_at),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
COMMENT ON TABLE accounts.password IS 'Mã băm Argon2id của mật khẩu đang dùng và các mật khẩu gần nhất';
COMMENT ON COLUMN accounts.password.enough_alone IS 'Đủ dài để dùng khi không có lớp xác thực thứ hai';

ALTER TABLE accounts.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.account FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province ON accounts.account
    USING (province = loive.province() OR loive.purpose() = 'sign-in')
    WITH CHECK (province = loive.province() OR loive.purpose() = 'sign-in');

ALTER TABLE accounts.role_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.role_grant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province ON accounts.role_grant
    USING (province = loive.province() OR loive.purpose() = 'sign-in')
    WITH CHECK (province = loive.province() OR loive.purpose() = 'sign-in');

ALTER TABLE accounts.password ENABLE ROW LEVEL SECURITY;
ALTER TABLE accounts.password FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON accounts.password
    USING ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in')
    WITH CHECK ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in');

GRANT USAGE ON SCHEMA accounts TO loive_open;
GRANT SELECT, INSERT, UPDATE ON accounts.account, accounts.role_grant TO loive_open;
GRANT SELECT, INSERT, DELETE ON accounts.password TO loive_open;
