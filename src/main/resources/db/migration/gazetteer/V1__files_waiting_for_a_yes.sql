-- Files of the list wait here between the preview and the word of whoever sent them; the page shows what they would do.
-- Each account sees its own only, and what was loaded or left for two days is taken away.
-- Locks nothing: the tables are new.

CREATE TABLE gazetteer.upload (
    id uuid PRIMARY KEY,
    account uuid NOT NULL,
    at timestamptz NOT NULL
);
COMMENT ON TABLE gazetteer.upload IS 'Danh mục địa bàn đã gửi, chờ xác nhận nạp';

CREATE TABLE gazetteer.upload_file (
    upload uuid NOT NULL REFERENCES gazetteer.upload ON DELETE CASCADE,
    position integer NOT NULL,
    account uuid NOT NULL,
    name text NOT NULL,
    content bytea NOT NULL CHECK (octet_length(content) <= 10485760),
    PRIMARY KEY (upload, position)
);
COMMENT ON TABLE gazetteer.upload_file IS 'Tệp của danh mục đã gửi';

ALTER TABLE gazetteer.upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE gazetteer.upload FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON gazetteer.upload
    USING (account = loive.account())
    WITH CHECK (account = loive.account());

ALTER TABLE gazetteer.upload_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE gazetteer.upload_file FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON gazetteer.upload_file
    USING (account = loive.account())
    WITH CHECK (account = loive.account());

GRANT USAGE ON SCHEMA gazetteer TO loive_open;
GRANT SELECT, INSERT, DELETE ON gazetteer.upload, gazetteer.upload_file TO loive_open;
