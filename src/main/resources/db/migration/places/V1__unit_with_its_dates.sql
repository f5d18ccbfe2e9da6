-- Provinces, districts and communes come and go by resolution; each row says from when to when and by which text.
-- A place is a public fact of the country, so every province reads every row; only an import writes.
-- Locks nothing: the tables are new.

CREATE TABLE places.unit (
    id uuid PRIMARY KEY,
    code text NOT NULL CHECK (code ~ '^\d{2,5}$'),
    level text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    province char(2) NOT NULL,
    parent uuid REFERENCES places.unit,
    name text NOT NULL CHECK (name <> ''),
    valid_from date NOT NULL,
    valid_to date,
    legal_basis text NOT NULL CHECK (legal_basis <> ''),
    CHECK (valid_to >= valid_from),
    CHECK ((level = 'PROVINCE') = (parent IS NULL)),
    UNIQUE (code, level, valid_from)
);
COMMENT ON TABLE places.unit IS 'Đơn vị hành chính theo thời gian hiệu lực';
COMMENT ON COLUMN places.unit.code IS 'Mã đơn vị hành chính của Tổng cục Thống kê';
COMMENT ON COLUMN places.unit.valid_to IS 'Ngày cuối cùng có hiệu lực; để trống khi còn hiệu lực';

CREATE INDEX unit_by_province ON places.unit (province, level);

CREATE TABLE places.gate (
    id uuid PRIMARY KEY,
    province char(2) NOT NULL,
    district uuid NOT NULL REFERENCES places.unit,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('INTERNATIONAL', 'MAIN', 'SECONDARY')),
    valid_from date NOT NULL,
    valid_to date,
    legal_basis text NOT NULL CHECK (legal_basis <> ''),
    CHECK (valid_to >= valid_from),
    UNIQUE (province, name, valid_from)
);
COMMENT ON TABLE places.gate IS 'Cửa khẩu và huyện nơi có cửa khẩu';

ALTER TABLE places.unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE places.unit FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON places.unit FOR SELECT USING (true);
CREATE POLICY import_writes ON places.unit FOR INSERT WITH CHECK (loive.purpose() = 'import');

ALTER TABLE places.gate ENABLE ROW LEVEL SECURITY;
ALTER TABLE places.gate FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON places.gate FOR SELECT USING (true);
CREATE POLICY import_writes ON places.gate FOR INSERT WITH CHECK (loive.purpose() = 'import');

GRANT USAGE ON SCHEMA places TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON places.unit, places.gate TO loive_open;
GRANT SELECT ON places.unit, places.gate TO loive_guarded;
