-- An agency may answer that it has no such duty, which is neither a zero nor a gap.
-- Locks the table for the time of one pass over it.

ALTER TABLE contributions.statement DROP CONSTRAINT statement_kind_check;
ALTER TABLE contributions.statement ADD CONSTRAINT statement_kind_check
    CHECK (kind IN ('zero-in-period', 'not-counted', 'nil-information', 'not-applicable'));
COMMENT ON TABLE contributions.statement IS
    'Lời xác nhận của đơn vị ở chỗ sổ không có: không phát sinh, chưa nêu số, không nhận thông tin, không thuộc nhiệm vụ';
