-- Where a province can receive somebody who comes home: at a gate, in a centre. No person stands in this schema.
-- Rows belong to a province and are seen only by it.
-- Locks nothing: the table is new.

CREATE TABLE facilities.facility (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind IN ('GATE_SITE', 'SOCIAL_PROTECTION_CENTRE', 'SOCIAL_WORK_CENTRE', 'SHELTER')),
    gate uuid REFERENCES places.gate,
    manager uuid NOT NULL REFERENCES agencies.agency,
    ready boolean NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    PRIMARY KEY (province, id),
    CHECK (valid_to >= valid_from),
    CHECK ((kind = 'GATE_SITE') = (gate IS NOT NULL))
);
COMMENT ON TABLE facilities.facility IS 'Cơ sở tiếp nhận, hỗ trợ nạn nhân; không ghi người lưu trú';
COMMENT ON COLUMN facilities.facility.ready IS 'Đủ điều kiện tiếp nhận ban đầu';

ALTER TABLE facilities.facility ENABLE ROW LEVEL SECURITY;
ALTER TABLE facilities.facility FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province ON facilities.facility
    USING (province = loive.province())
    WITH CHECK (province = loive.province());

GRANT USAGE ON SCHEMA facilities TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON facilities.facility TO loive_open;
GRANT SELECT ON facilities.facility TO loive_guarded;
