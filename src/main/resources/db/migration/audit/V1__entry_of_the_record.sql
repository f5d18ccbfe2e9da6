-- The record of acts and reads. A row is written in the transaction of the act and can never be changed or removed
-- by the program: no role of it holds UPDATE, DELETE or TRUNCATE.
-- Each row carries its transaction id and a message authentication code under a key that is not in the database.
-- Locks nothing: the table is new.

CREATE TABLE audit.entry (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL,
    transaction_id xid8 NOT NULL,
    account uuid,
    agency uuid,
    province char(2),
    request uuid,
    act text NOT NULL CHECK (act <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    detail text NOT NULL,
    mac bytea NOT NULL CHECK (octet_length(mac) = 32)
);
COMMENT ON TABLE audit.entry IS 'Nhật ký hệ thống: mỗi thao tác một dòng, chỉ thêm, không sửa, không xóa';
COMMENT ON COLUMN audit.entry.act IS 'Tên thao tác';
COMMENT ON COLUMN audit.entry.subject IS 'Đối tượng của thao tác: loại và mã, không có thông tin cá nhân';
COMMENT ON COLUMN audit.entry.mac IS 'Mã xác thực HMAC-SHA-256 bằng khóa để ngoài cơ sở dữ liệu';

CREATE INDEX entry_by_province ON audit.entry (province, at DESC);

ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON audit.entry FOR SELECT TO loive_open, loive_guarded
    USING (province = loive.province());
CREATE POLICY whoever_acts_writes ON audit.entry FOR INSERT TO loive_open, loive_guarded
    WITH CHECK (account IS NOT DISTINCT FROM loive.account() OR loive.purpose() = 'sign-in');
CREATE POLICY owner_verifies ON audit.entry FOR SELECT TO loive_owner USING (true);
GRANT USAGE ON SCHEMA audit TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON audit.entry TO loive_open;
GRANT INSERT ON audit.entry TO loive_guarded;
