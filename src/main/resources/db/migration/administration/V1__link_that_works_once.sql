-- Links by which people take up an account that an administrator has made for them; each works once.
-- Only the hash of the token is kept: whoever reads the table cannot use a link.
-- Seen by the own province, and by the look-up that happens before anybody is signed in.
-- Locks nothing: the table is new.

CREATE TABLE administration.one_time_link (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (province, account, token_hash),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
CREATE INDEX one_time_link_by_token ON administration.one_time_link (token_hash);
COMMENT ON TABLE administration.one_time_link IS 'Liên kết dùng một lần để nhận tài khoản; chỉ giữ mã băm';

ALTER TABLE administration.one_time_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE administration.one_time_link FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province ON administration.one_time_link
    USING (province = loive.province() OR loive.purpose() = 'sign-in')
    WITH CHECK (province = loive.province() OR loive.purpose() = 'sign-in');

GRANT USAGE ON SCHEMA administration TO loive_open;
GRANT SELECT, INSERT, UPDATE ON administration.one_time_link TO loive_open;
