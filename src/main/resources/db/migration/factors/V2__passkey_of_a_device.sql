-- Passkeys: public keys of devices that vouch for their owner; a device asks for finger, face or number itself.
-- Nothing here is secret, but whose device it is concerns its owner only.
-- Seen by the own account, and by the check that happens while somebody signs in.
-- Locks nothing: the table is new.

CREATE TABLE factors.passkey (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    credential_id bytea NOT NULL,
    label text NOT NULL,
    public_key bytea NOT NULL,
    signature_count bigint NOT NULL,
    user_verified boolean NOT NULL,
    backup_eligible boolean NOT NULL,
    backed_up boolean NOT NULL,
    transports text NOT NULL,
    attestation bytea,
    client_data bytea,
    created_at timestamptz NOT NULL,
    used_at timestamptz NOT NULL,
    PRIMARY KEY (province, account, credential_id),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
CREATE INDEX passkey_by_credential ON factors.passkey (credential_id);
COMMENT ON TABLE factors.passkey IS 'Khóa đăng nhập trên thiết bị của người dùng (passkey)';
COMMENT ON COLUMN factors.passkey.label IS 'Tên người dùng đặt để nhận ra thiết bị';
COMMENT ON COLUMN factors.passkey.public_key IS 'Khóa công khai của thiết bị';
COMMENT ON COLUMN factors.passkey.used_at IS 'Lần dùng gần nhất';

ALTER TABLE factors.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE factors.passkey FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account ON factors.passkey
    USING ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in')
    WITH CHECK ((province = loive.province() AND account = loive.account()) OR loive.purpose() = 'sign-in');

GRANT SELECT, INSERT, UPDATE, DELETE ON factors.passkey TO loive_open;
