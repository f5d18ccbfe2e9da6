-- Each row says in which wing the act was done; the open wing never sees that something was done in the guarded one.
-- Each row says in which era it was written: ids of transactions begin anew when a record is restored into another
-- cluster, so they put rows in order within an era only. Rows from before this migration are open and of era 0, and
-- their codes cover neither; all others' do.
-- Locks the table for a moment: a column with a constant default rewrites nothing. The indexes are built under a lock
-- against writing, some seconds for a million rows.

ALTER TABLE audit.entry
    ADD COLUMN wing text NOT NULL DEFAULT 'open' CHECK (wing IN ('open', 'guarded')),
    ADD COLUMN era integer NOT NULL DEFAULT 0 CHECK (era >= 0);
ALTER TABLE audit.entry ALTER COLUMN wing DROP DEFAULT, ALTER COLUMN era DROP DEFAULT;
COMMENT ON COLUMN audit.entry.wing IS 'Phần của hệ thống nơi thao tác diễn ra: chương trình (open) hoặc hồ sơ (guarded)';
COMMENT ON COLUMN audit.entry.era IS 'Thời kỳ của máy chủ cơ sở dữ liệu; số giao dịch chỉ so được trong cùng một thời kỳ';

CREATE INDEX entry_in_order ON audit.entry (era, transaction_id, id);
CREATE INDEX entry_by_time ON audit.entry (at DESC, id);
CREATE INDEX entry_by_thing ON audit.entry (subject, at DESC);

DROP POLICY own_province_reads ON audit.entry;
CREATE POLICY own_province_reads_open ON audit.entry FOR SELECT TO loive_open
    USING (wing = 'open' AND province = ANY (loive.provinces()));
CREATE POLICY own_province_reads ON audit.entry FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()));
DROP POLICY whoever_acts_writes ON audit.entry;
CREATE POLICY whoever_acts_writes_open ON audit.entry FOR INSERT TO loive_open
    WITH CHECK (wing = 'open' AND (account IS NOT DISTINCT FROM loive.account() OR loive.purpose() = 'sign-in'));
CREATE POLICY whoever_acts_writes ON audit.entry FOR INSERT TO loive_guarded
    WITH CHECK (wing = 'guarded' AND account IS NOT DISTINCT FROM loive.account());
GRANT SELECT ON audit.entry TO loive_guarded;

CREATE TABLE audit.era (
    number integer PRIMARY KEY CHECK (number > 0),
    cluster bigint NOT NULL
);
COMMENT ON TABLE audit.era IS 'Thời kỳ của máy chủ cơ sở dữ liệu: phục hồi sang máy chủ khác thì mở thời kỳ mới';
COMMENT ON COLUMN audit.era.cluster IS 'Mã của máy chủ PostgreSQL (system_identifier)';

ALTER TABLE audit.era ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.era FORCE ROW LEVEL SECURITY;
CREATE POLICY program_reads ON audit.era FOR SELECT TO loive_open, loive_guarded USING (true);
CREATE POLICY owner_begins ON audit.era TO loive_owner USING (true) WITH CHECK (true);
GRANT SELECT ON audit.era TO loive_open, loive_guarded;
