-- Agencies of a province act under one name for some days; activities, and later obligations, point to it.
-- A province sees its own rows only; the agency that opens a campaign writes it.
-- Locks nothing: the table is new.

CREATE TABLE campaigns.campaign (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    from_day date NOT NULL,
    to_day date NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, name),
    CHECK (to_day >= from_day)
);
COMMENT ON TABLE campaigns.campaign IS 'Chiến dịch truyền thông của tỉnh, từ ngày đến ngày';
COMMENT ON COLUMN campaigns.campaign.agency IS 'Cơ quan mở chiến dịch';

ALTER TABLE campaigns.campaign ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaigns.campaign FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON campaigns.campaign FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON campaigns.campaign FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());

GRANT USAGE ON SCHEMA campaigns TO loive_open;
GRANT SELECT, INSERT ON campaigns.campaign TO loive_open;
