-- What somebody sent while the session was locked, kept until the person is back: nothing typed is lost.
-- The content is encrypted under a key outside the database; passwords and files are never in it.
-- A row is seen by its own account only, and goes when it is sent again, dropped, or a week old.
-- Locks nothing: the table is new.

CREATE TABLE sessions.kept_form (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (province, account, id),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
COMMENT ON TABLE sessions.kept_form IS 'Nội dung gửi khi phiên đang khóa, giữ lại để gửi tiếp sau khi mở khóa';
COMMENT ON COLUMN sessions.kept_form.content IS 'Địa chỉ và nội dung biểu mẫu, đã mã hóa';

ALTER TABLE sessions.kept_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE sessions.kept_form FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON sessions.kept_form
    USING (province = loive.province() AND account = loive.account())
    WITH CHECK (province = loive.province() AND account = loive.account());

GRANT SELECT, INSERT, DELETE ON sessions.kept_form TO loive_open;
