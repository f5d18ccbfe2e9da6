-- Who loaded which list of agencies and what it did; the rows themselves lie with agencies, posts and hotlines.
-- Locks nothing: the table is new.

CREATE TABLE directory.edition (
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    loaded_at timestamptz NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    listed integer NOT NULL CHECK (listed >= 0),
    added integer NOT NULL CHECK (added >= 0),
    changed integer NOT NULL CHECK (changed >= 0),
    closed integer NOT NULL CHECK (closed >= 0),
    loaded_by uuid,
    PRIMARY KEY (sha256, loaded_at)
);
COMMENT ON TABLE directory.edition IS 'Các lần nạp danh mục cơ quan';
COMMENT ON COLUMN directory.edition.sha256 IS 'Mã băm SHA-256 của các tệp đã nạp';
COMMENT ON COLUMN directory.edition.listed IS 'Số dòng trong các tệp';
COMMENT ON COLUMN directory.edition.closed IS 'Số cơ quan được ghi ngày cuối';
COMMENT ON COLUMN directory.edition.loaded_by IS 'Tài khoản đã nạp; để trống khi nạp bằng lệnh hoặc lần chạy đầu';

ALTER TABLE directory.edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.edition FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON directory.edition FOR SELECT USING (true);
CREATE POLICY import_writes ON directory.edition FOR INSERT WITH CHECK (loive.purpose() = 'import');

GRANT USAGE ON SCHEMA directory TO loive_open;
GRANT SELECT, INSERT ON directory.edition TO loive_open;
