-- Roles by which somebody could come to meet a protected person, or to appoint who does, hold only once a second person
-- has confirmed that whoever took the account up is known to them. Roles given before this rule are confirmed by it.
-- Locks the table for a moment: it holds a few rows for each account.

ALTER TABLE accounts.role_grant
    ADD COLUMN given_by uuid,
    ADD COLUMN confirmed_at timestamptz,
    ADD COLUMN confirmed_by uuid;
-- Forced row security hides the rows from the owner too.
ALTER TABLE accounts.role_grant NO FORCE ROW LEVEL SECURITY;
UPDATE accounts.role_grant SET confirmed_at = valid_from
    WHERE role IN ('ADMINISTRATOR', 'CASE_WORKER', 'CASE_SUPERVISOR');
ALTER TABLE accounts.role_grant FORCE ROW LEVEL SECURITY;
ALTER TABLE accounts.role_grant
    ADD CONSTRAINT whoever_confirms_has_not_given CHECK (confirmed_by <> given_by),
    ADD CONSTRAINT nobody_confirms_oneself CHECK (confirmed_by <> account),
    ADD CONSTRAINT confirmed_at_some_time CHECK (confirmed_by IS NULL OR confirmed_at IS NOT NULL);
CREATE INDEX role_grant_waiting ON accounts.role_grant (province)
    WHERE confirmed_at IS NULL AND role IN ('ADMINISTRATOR', 'CASE_WORKER', 'CASE_SUPERVISOR');
COMMENT ON COLUMN accounts.role_grant.given_by IS 'Tài khoản đã giao vai trò; trống nếu giao trước khi có quy tắc hai người';
COMMENT ON COLUMN accounts.role_grant.confirmed_at IS 'Lúc người thứ hai xác nhận; trống nếu đang chờ hoặc vai trò không cần xác nhận';
COMMENT ON COLUMN accounts.role_grant.confirmed_by IS 'Người thứ hai đã xác nhận; trống khi mời từ dòng lệnh, trình diễn, hoặc giao trước khi có quy tắc';
