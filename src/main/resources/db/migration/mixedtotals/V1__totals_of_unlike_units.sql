-- Who answers for adding what was reached in unlike units, of which days and which kind, and why; the sum itself is never kept.
-- A decision is added or dropped, never changed; the province reads it, the agency that decided or its heir drops it.
-- Locks nothing: the tables are new.

CREATE TABLE mixedtotals.total (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    account uuid NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    kind text CHECK (kind <> ''),
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    CHECK (to_day >= from_day)
);
COMMENT ON TABLE mixedtotals.total IS 'Quyết định cộng gộp số được tiếp cận khác đơn vị tính, có người chịu trách nhiệm và lý do';
COMMENT ON COLUMN mixedtotals.total.kind IS 'Hình thức hoạt động; trống là mọi hình thức';

CREATE TABLE mixedtotals.dropped (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, id) REFERENCES mixedtotals.total (province, id)
);
COMMENT ON TABLE mixedtotals.dropped IS 'Tổng gộp đã thôi dùng, với lý do';

ALTER TABLE mixedtotals.total ENABLE ROW LEVEL SECURITY;
ALTER TABLE mixedtotals.total FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON mixedtotals.total FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_writes ON mixedtotals.total FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE mixedtotals.dropped ENABLE ROW LEVEL SECURITY;
ALTER TABLE mixedtotals.dropped FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON mixedtotals.dropped FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_writes ON mixedtotals.dropped FOR INSERT
    WITH CHECK (account = loive.account() AND EXISTS (
        SELECT FROM mixedtotals.total AS decided
        WHERE decided.province = dropped.province AND decided.id = dropped.id
          AND decided.agency = ANY (loive.agencies())));

GRANT USAGE ON SCHEMA mixedtotals TO loive_open;
GRANT SELECT, INSERT ON mixedtotals.total, mixedtotals.dropped TO loive_open;
