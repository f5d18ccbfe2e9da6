-- A frozen figure keeps its unit and its number beside its words, so that it can be added up again years later.
-- Locks signing.frozen for a moment; older rows keep their words alone.

ALTER TABLE signing.frozen ADD COLUMN unit text;
ALTER TABLE signing.frozen ADD COLUMN quantity bigint CHECK (quantity >= 0);
ALTER TABLE signing.frozen ADD CONSTRAINT frozen_number_with_its_unit CHECK (quantity IS NULL OR unit IS NOT NULL);
COMMENT ON COLUMN signing.frozen.unit IS 'Đơn vị tính của số liệu; bỏ trống khi không phải số liệu';
COMMENT ON COLUMN signing.frozen.quantity IS 'Con số đã biết; bỏ trống khi số liệu không có con số';
