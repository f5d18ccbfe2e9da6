-- Second factors: the secret that a phone shares with us, and ten codes on paper for the day the phone is lost.
-- The secret is encrypted, the codes are keyed hashes; both keys are in a file outside the database.
-- A row is seen by its own account only, and by the check that happens while somebody signs in.
-- Locks nothing: the tables are new.

CREATE TABLE factors.phone (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    secret bytea NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (province, account),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
COMMENT ON TABLE factors.phone IS 'Mã xác thực trên điện thoại, mỗi tài khoản một khóa';
COMMENT ON COLUMN factors.phone.secret IS 'Khóa chung với điện thoại, đã mã hóa';
COMMENT ON COLUMN factors.phone.confirmed_at IS 'Lúc nhập đúng mã lần đầu; trống nghĩa là chưa dùng được';
COMMENT ON COLUMN factors.phone.last_step IS 'Bước thời gian của mã dùng gần nhất: mã đã dùng không dùng lại được';

CREATE TABLE factors.paper_code (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    used_at timestamptz,
    PRIMARY KEY (province, account, code_hash),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
COMMENT ON TABLE factors.paper_code IS 'Mã dự phòng in trên giấy, mỗi mã dùng một lần; chỉ giữ mã băm có khóa';

ALTER TABLE factors.phone ENABLE ROW LEVEL SECURITY;
ALTER TABLE factors.phone FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON factors.phone
    USING ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in')
    WITH CHECK ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in');

ALTER TABLE factors.paper_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE factors.paper_code FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON factors.paper_code
    USING ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in')
    WITH CHECK ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in');

GRANT USAGE ON SCHEMA factors TO loive_open;
GRANT SELECT, INSERT, UPDATE, DELETE ON factors.phone, factors.paper_code TO loive_open;
