-- What is proposed, decided and built of reception places: one row a plan, one row a step; a step is only ever added.
-- A province reads its own; the agency that keeps a plan, whoever took over from it, and the department that leads add steps.
-- Locks nothing: the tables are new.

CREATE TABLE upgrades.upgrade (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    title text NOT NULL CHECK (title <> '' AND length(title) <= 200),
    facility uuid,
    place uuid REFERENCES places.unit,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, facility) REFERENCES facilities.facility (province, id)
);
COMMENT ON TABLE upgrades.upgrade IS 'Đề xuất xây dựng, nâng cấp cơ sở tiếp nhận';
COMMENT ON COLUMN upgrades.upgrade.facility IS 'Cơ sở được nâng cấp; để trống khi cơ sở chưa có';

CREATE TABLE upgrades.step (
    province char(2) NOT NULL,
    upgrade uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    stage text NOT NULL CHECK (stage IN ('PROPOSED', 'DECIDED', 'UNDER_WORK', 'IN_USE', 'DROPPED')),
    day date,
    document text NOT NULL CHECK (length(document) <= 500),
    amount_kind text NOT NULL CHECK (amount_kind IN ('exact', 'more-than', 'not-counted')),
    amount bigint CHECK (amount BETWEEN 1 AND 999999999999),
    note text NOT NULL CHECK (length(note) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, upgrade, version),
    FOREIGN KEY (province, upgrade) REFERENCES upgrades.upgrade (province, id),
    CHECK ((version = 1) = (stage = 'PROPOSED')),
    CHECK ((amount_kind = 'not-counted') = (amount IS NULL))
);
COMMENT ON TABLE upgrades.step IS 'Từng bước: đề xuất, quyết định, thi công, sử dụng hoặc dừng';
COMMENT ON COLUMN upgrades.step.day IS 'Để trống khi văn bản không nêu ngày';
COMMENT ON COLUMN upgrades.step.amount IS 'Kinh phí, đồng; để trống khi chưa nêu số, không phải là 0';

ALTER TABLE upgrades.upgrade ENABLE ROW LEVEL SECURITY;
ALTER TABLE upgrades.upgrade FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON upgrades.upgrade FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_proposes ON upgrades.upgrade FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());
CREATE POLICY keeper_or_lead_changes ON upgrades.upgrade FOR UPDATE
    USING (province = ANY (loive.provinces()) AND (agency = ANY (loive.agencies()) OR facilities.leads()))
    WITH CHECK (province = ANY (loive.provinces()) AND (agency = ANY (loive.agencies()) OR facilities.leads()));

ALTER TABLE upgrades.step ENABLE ROW LEVEL SECURITY;
ALTER TABLE upgrades.step FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON upgrades.step FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY keeper_or_lead_adds ON upgrades.step FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM upgrades.upgrade AS about
        WHERE about.province = step.province AND about.id = step.upgrade
          AND (about.agency = ANY (loive.agencies()) OR facilities.leads())));

GRANT USAGE ON SCHEMA upgrades TO loive_open;
GRANT SELECT, INSERT ON upgrades.upgrade, upgrades.step TO loive_open;
GRANT UPDATE (facility) ON upgrades.upgrade TO loive_open;
