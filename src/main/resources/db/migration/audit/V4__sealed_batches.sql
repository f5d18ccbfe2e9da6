-- Batches of rows of the record, sealed: which rows in which order, the root of the Merkle tree over them, and a chain
-- over all roots under the key that is not in the database. A batch is one row, so it is there whole or not at all.
-- The open wing may see where the last batch ends, to say how much of its own is unsealed, but not how many rows there
-- are: that would tell it of the guarded wing.
-- Locks nothing: the table is new; the policy on audit.entry locks it for a moment.

CREATE TABLE audit.batch (
    number bigint PRIMARY KEY CHECK (number > 0),
    first_position bigint NOT NULL CHECK (first_position > 0),
    entries integer NOT NULL CHECK (entries > 0),
    last_era integer NOT NULL,
    last_transaction xid8 NOT NULL,
    last_entry uuid NOT NULL,
    horizon xid8 NOT NULL,
    sealed_at timestamptz NOT NULL,
    members bytea NOT NULL CHECK (octet_length(members) = entries * 24),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    previous bytea NOT NULL CHECK (octet_length(previous) = 32),
    chain bytea NOT NULL CHECK (octet_length(chain) = 32),
    mac bytea NOT NULL CHECK (octet_length(mac) = 32)
);
COMMENT ON TABLE audit.batch IS 'Lô nhật ký đã niêm phong: chỉ thêm, không sửa, không xóa';
COMMENT ON COLUMN audit.batch.number IS 'Số của lô, liên tục từ 1';
COMMENT ON COLUMN audit.batch.first_position IS 'Thứ tự của dòng đầu trong toàn bộ nhật ký đã niêm phong';
COMMENT ON COLUMN audit.batch.entries IS 'Số dòng trong lô';
COMMENT ON COLUMN audit.batch.horizon IS 'Mọi giao dịch của thời kỳ ấy có số nhỏ hơn số này đều đã nằm trong các lô đến lô này';
COMMENT ON COLUMN audit.batch.members IS 'Từng dòng theo thứ tự: 16 byte mã dòng, 8 byte đầu của mã băm';
COMMENT ON COLUMN audit.batch.root IS 'Gốc cây Merkle trên các dòng của lô';
COMMENT ON COLUMN audit.batch.previous IS 'Mắt xích của lô liền trước; toàn số 0 ở lô 1';
COMMENT ON COLUMN audit.batch.chain IS 'Mắt xích: mã băm SHA-256 trên mắt xích liền trước và mọi thông tin của lô';
COMMENT ON COLUMN audit.batch.mac IS 'Mã xác thực của mắt xích bằng khóa để ngoài cơ sở dữ liệu';

CREATE INDEX batch_by_time ON audit.batch (sealed_at);

ALTER TABLE audit.batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.batch FORCE ROW LEVEL SECURITY;
CREATE POLICY program_reads ON audit.batch FOR SELECT TO loive_open, loive_guarded USING (true);
CREATE POLICY sealer_adds ON audit.batch FOR INSERT TO loive_guarded WITH CHECK (loive.purpose() = 'seal');
CREATE POLICY owner_verifies ON audit.batch FOR SELECT TO loive_owner USING (true);
GRANT SELECT (number, last_era, last_transaction, last_entry) ON audit.batch TO loive_open;
GRANT SELECT, INSERT ON audit.batch TO loive_guarded;

CREATE POLICY sealer_reads ON audit.entry FOR SELECT TO loive_guarded USING (loive.purpose() = 'seal');
