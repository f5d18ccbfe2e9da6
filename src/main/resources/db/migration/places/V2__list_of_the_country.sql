-- The whole country is listed, and what became of what.
-- A parent is a code, read on the day asked: a province may change its row while its communes go on.
-- An import may now close a row and load an edition anew; it may take back only what it said of successors.
-- Not a constraint, because btree_gist may be missing: rows of one code do not overlap; the import checks it.
-- Locks places.unit and places.gate for a moment each; the old rows are few.

ALTER TABLE places.unit ADD COLUMN parent_code text;
ALTER TABLE places.unit ADD COLUMN verified boolean NOT NULL DEFAULT false;
ALTER TABLE places.unit ADD COLUMN folded text NOT NULL DEFAULT '';
ALTER TABLE places.unit ADD COLUMN folded_bare text NOT NULL DEFAULT '';

-- The owner, too, is held by the policies, which let nobody but an import write.
ALTER TABLE places.unit NO FORCE ROW LEVEL SECURITY;
UPDATE places.unit SET parent_code = above.code FROM places.unit AS above WHERE above.id = unit.parent;
ALTER TABLE places.unit FORCE ROW LEVEL SECURITY;

ALTER TABLE places.unit DROP COLUMN parent;
ALTER TABLE places.unit ADD CONSTRAINT unit_parent CHECK ((level = 'PROVINCE') = (parent_code IS NULL));
COMMENT ON COLUMN places.unit.parent_code IS 'Mã đơn vị cấp trên; đọc theo ngày';
COMMENT ON COLUMN places.unit.verified IS 'Căn cứ đã được kiểm chứng ở nguồn công khai';
COMMENT ON COLUMN places.unit.folded IS 'Tên không dấu, chữ thường, để tìm kiếm';
COMMENT ON COLUMN places.unit.folded_bare IS 'Tên không dấu, không kèm loại đơn vị, để tìm kiếm';

CREATE INDEX unit_by_parent ON places.unit (parent_code);
CREATE UNIQUE INDEX unit_standing ON places.unit (code, level) WHERE valid_to IS NULL;

ALTER TABLE places.gate RENAME COLUMN district TO place;
ALTER TABLE places.gate ADD COLUMN verified boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN places.gate.place IS 'Huyện, xã nơi có cửa khẩu; là tỉnh khi chưa rõ xã';

CREATE TABLE places.succession (
    unit uuid NOT NULL REFERENCES places.unit,
    successor uuid NOT NULL REFERENCES places.unit,
    whole boolean NOT NULL,
    PRIMARY KEY (unit, successor),
    CHECK (unit <> successor)
);
COMMENT ON TABLE places.succession IS 'Đơn vị hành chính đã trở thành đơn vị nào vào ngày sau ngày cuối cùng';
COMMENT ON COLUMN places.succession.whole IS 'Đúng khi toàn bộ đơn vị cũ nằm trong đơn vị mới';

CREATE INDEX succession_by_successor ON places.succession (successor);
CREATE UNIQUE INDEX succession_whole_once ON places.succession (unit) WHERE whole;

CREATE TABLE places.edition (
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    units integer NOT NULL CHECK (units >= 0),
    changed integer NOT NULL CHECK (changed >= 0),
    loaded_by uuid,
    PRIMARY KEY (sha256, loaded_at)
);
COMMENT ON TABLE places.edition IS 'Các lần nạp danh mục đơn vị hành chính';
COMMENT ON COLUMN places.edition.sha256 IS 'Mã băm SHA-256 của các tệp đã nạp';
COMMENT ON COLUMN places.edition.loaded_by IS 'Tài khoản đã nạp; để trống khi nạp bằng lệnh hoặc lần chạy đầu';

ALTER TABLE places.succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE places.succession FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON places.succession FOR SELECT USING (true);
CREATE POLICY import_writes ON places.succession FOR INSERT WITH CHECK (loive.purpose() = 'import');
CREATE POLICY import_takes_back ON places.succession FOR DELETE USING (loive.purpose() = 'import');

ALTER TABLE places.edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE places.edition FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON places.edition FOR SELECT USING (true);
CREATE POLICY import_writes ON places.edition FOR INSERT WITH CHECK (loive.purpose() = 'import');

CREATE POLICY import_changes ON places.unit FOR UPDATE USING (loive.purpose() = 'import');
CREATE POLICY import_changes ON places.gate FOR UPDATE USING (loive.purpose() = 'import');

GRANT UPDATE ON places.unit, places.gate TO loive_open;
GRANT SELECT, INSERT, DELETE ON places.succession TO loive_open;
GRANT SELECT, INSERT ON places.edition TO loive_open;
GRANT SELECT ON places.succession, places.edition TO loive_guarded;
