-- Sessions, in the shape the session library reads and writes.
-- Attributes hold ids, roles and times; nothing that names a person.
-- The policy lets every row through: the library reads a session before anybody is known. Its id is a secret of 122
-- random bits that only the browser holds.
-- Exempt from the rules of migrations: the library gives the keys their shape, and a session has no province yet.
-- Locks nothing: the tables are new.

CREATE TABLE sessions.browser_session (
    primary_id char(36) PRIMARY KEY,
    session_id char(36) NOT NULL UNIQUE,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100)
);
CREATE INDEX browser_session_by_expiry ON sessions.browser_session (expiry_time);
CREATE INDEX browser_session_by_account ON sessions.browser_session (principal_name);
COMMENT ON TABLE sessions.browser_session IS 'Phiên làm việc của trình duyệt';
COMMENT ON COLUMN sessions.browser_session.principal_name IS 'Mã tài khoản; trống khi chưa đăng nhập';

CREATE TABLE sessions.browser_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES sessions.browser_session (primary_id) ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE sessions.browser_session_attributes IS 'Nội dung phiên: mã, vai trò và thời điểm; không có thông tin cá nhân';

ALTER TABLE sessions.browser_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions.browser_session FORCE ROW LEVEL SECURITY;
CREATE POLICY whoever_has_the_id ON sessions.browser_session USING (true) WITH CHECK (true);
ALTER TABLE sessions.browser_session_attributes ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions.browser_session_attributes FORCE ROW LEVEL SECURITY;
CREATE POLICY whoever_has_the_id ON sessions.browser_session_attributes USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA sessions TO loive_open;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions.browser_session, sessions.browser_session_attributes TO loive_open;
