-- Who has a duty in the programme, under which name and symbol, from when to when.
-- Agencies are public facts, read by every province; only an import writes.
-- Locks nothing: the table is new.

CREATE TABLE agencies.agency (
    id uuid PRIMARY KEY,
    province char(2),
    kind text NOT NULL CHECK (kind <> ''),
    name text NOT NULL CHECK (name <> ''),
    short_name text NOT NULL CHECK (short_name <> ''),
    symbol text NOT NULL,
    parent uuid REFERENCES agencies.agency,
    place uuid REFERENCES places.unit,
    valid_from date NOT NULL,
    valid_to date,
    CHECK (valid_to >= valid_from),
    UNIQUE (province, name, valid_from)
);
COMMENT ON TABLE agencies.agency IS 'Cơ quan, đơn vị tham gia phòng, chống mua bán người, theo thời gian hiệu lực';
COMMENT ON COLUMN agencies.agency.province IS 'Mã tỉnh; để trống với cơ quan trung ương';
COMMENT ON COLUMN agencies.agency.symbol IS 'Chữ viết tắt trong số, ký hiệu văn bản; để trống khi không ban hành văn bản';
COMMENT ON COLUMN agencies.agency.parent IS 'Cơ quan chủ quản, in ở dòng trên tên cơ quan ban hành';

CREATE INDEX agency_by_province ON agencies.agency (province, kind);

ALTER TABLE agencies.agency ENABLE ROW LEVEL SECURITY;
ALTER TABLE agencies.agency FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON agencies.agency FOR SELECT USING (true);
CREATE POLICY import_writes ON agencies.agency FOR INSERT WITH CHECK (loive.purpose() = 'import');

GRANT USAGE ON SCHEMA agencies TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON agencies.agency TO loive_open;
GRANT SELECT ON agencies.agency TO loive_guarded;
