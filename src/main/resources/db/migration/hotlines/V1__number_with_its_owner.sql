-- Which numbers somebody may call, who answers, what for, from when to when.
-- Public facts, read by everybody; besides an import an agency writes the numbers it owns itself.
-- Locks nothing: the table is new.

CREATE TABLE hotlines.hotline (
    id uuid PRIMARY KEY,
    number text NOT NULL CHECK (number <> '' AND length(number) <= 30),
    name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    owner uuid NOT NULL REFERENCES agencies.agency,
    level text NOT NULL CHECK (level IN ('CENTRAL', 'PROVINCE')),
    purpose text NOT NULL CHECK (purpose <> '' AND length(purpose) <= 500),
    valid_from date NOT NULL,
    valid_to date,
    basis text NOT NULL,
    verified boolean NOT NULL,
    UNIQUE (number, owner, valid_from),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE hotlines.hotline IS 'Đường dây nóng, tổng đài: số, cơ quan chủ quản, mục đích, thời gian hoạt động';
COMMENT ON COLUMN hotlines.hotline.verified IS 'Đã đối chiếu với nguồn công khai hay chưa';

ALTER TABLE hotlines.hotline ENABLE ROW LEVEL SECURITY;
ALTER TABLE hotlines.hotline FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON hotlines.hotline FOR SELECT USING (true);
CREATE POLICY import_or_owner_writes ON hotlines.hotline FOR INSERT
    WITH CHECK (loive.purpose() = 'import' OR owner = loive.agency());
CREATE POLICY owner_ends ON hotlines.hotline FOR UPDATE
    USING (owner = loive.agency()) WITH CHECK (owner = loive.agency());

GRANT USAGE ON SCHEMA hotlines TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON hotlines.hotline TO loive_open;
GRANT UPDATE (valid_to) ON hotlines.hotline TO loive_open;
GRANT SELECT ON hotlines.hotline TO loive_guarded;
