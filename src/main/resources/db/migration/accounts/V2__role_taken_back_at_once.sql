-- A role that is taken back must be gone at once, also when it was given on the same day; days alone cannot say that.
-- Locks the table for an instant: the column is empty.

ALTER TABLE accounts.role_grant ADD COLUMN taken_back_at timestamptz;
COMMENT ON COLUMN accounts.role_grant.taken_back_at IS 'Lúc thu hồi; từ lúc đó vai trò không còn hiệu lực';
