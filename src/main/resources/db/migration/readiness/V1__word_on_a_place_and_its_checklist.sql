-- Whether a reception place can receive is said by somebody, from a day on, for a reason; and it is looked at condition
-- by condition. Each word stands in a row of its own; a correction names the row it replaces, nothing is overwritten.
-- The manager of a place says it, and the department that leads; nobody else. No person stands in this schema.
-- Locks nothing but the first register for an instant, whose one yes or no becomes the first word.

CREATE TABLE readiness.declaration (
    province char(2) NOT NULL,
    facility uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    state text NOT NULL CHECK (state IN ('READY', 'NOT_READY')),
    from_day date NOT NULL,
    until_day date,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    corrects integer,
    account uuid,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, facility, version),
    FOREIGN KEY (province, facility) REFERENCES facilities.facility (province, id),
    FOREIGN KEY (province, facility, corrects) REFERENCES readiness.declaration (province, facility, version),
    UNIQUE (province, facility, corrects),
    CHECK (corrects < version),
    CHECK (until_day >= from_day),
    CHECK (state = 'NOT_READY' OR until_day IS NULL)
);
COMMENT ON TABLE readiness.declaration IS 'Xác nhận cơ sở đủ hay chưa đủ điều kiện tiếp nhận ban đầu, từ ngày nào, vì sao';
COMMENT ON COLUMN readiness.declaration.until_day IS 'Ngày dự kiến hết; cơ sở chỉ đủ điều kiện lại khi có xác nhận mới';
COMMENT ON COLUMN readiness.declaration.corrects IS 'Lần xác nhận bị thay vì ghi nhầm';
COMMENT ON COLUMN readiness.declaration.account IS 'Người ghi; để trống với hàng chuyển từ sổ đầu tiên';

CREATE TABLE readiness.inspection (
    province char(2) NOT NULL,
    facility uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    day date NOT NULL,
    note text NOT NULL CHECK (length(note) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, facility, version),
    FOREIGN KEY (province, facility) REFERENCES facilities.facility (province, id)
);
COMMENT ON TABLE readiness.inspection IS 'Lần kiểm tra điều kiện của cơ sở; không ghi người';

CREATE TABLE readiness.answer (
    province char(2) NOT NULL,
    facility uuid NOT NULL,
    version integer NOT NULL,
    condition text NOT NULL CHECK (condition ~ '^[a-z-]+$'),
    met boolean NOT NULL,
    PRIMARY KEY (province, facility, version, condition),
    FOREIGN KEY (province, facility, version) REFERENCES readiness.inspection (province, facility, version)
);
COMMENT ON TABLE readiness.answer IS 'Kết quả từng điều kiện trong lần kiểm tra; điều kiện không có hàng là chưa xem';

-- The yes or no of the first register, for which row-level security stands aside as long as the migration runs.
ALTER TABLE facilities.facility NO FORCE ROW LEVEL SECURITY;
ALTER TABLE facilities.facility_facts NO FORCE ROW LEVEL SECURITY;
INSERT INTO readiness.declaration (province, facility, version, state, from_day, reason, at)
    SELECT facility.province, facility.id, 1, CASE WHEN ready THEN 'READY' ELSE 'NOT_READY' END, from_day,
           'Chuyển từ sổ đầu tiên, khi đó chưa ghi lý do', at
    FROM facilities.facility
    JOIN facilities.facility_facts AS facts ON facts.province = facility.province AND facts.facility = facility.id
    WHERE ready IS NOT NULL;
ALTER TABLE facilities.facility_facts FORCE ROW LEVEL SECURITY;
ALTER TABLE facilities.facility FORCE ROW LEVEL SECURITY;

CREATE VIEW readiness.declaration_in_force WITH (security_invoker = true) AS
    SELECT stated.* FROM readiness.declaration AS stated
    WHERE NOT EXISTS (
        SELECT 1 FROM readiness.declaration AS correction
        WHERE correction.province = stated.province AND correction.facility = stated.facility
          AND correction.corrects = stated.version);
COMMENT ON VIEW readiness.declaration_in_force IS 'Xác nhận điều kiện, bỏ những lần đã bị thay vì ghi nhầm';

ALTER TABLE readiness.declaration ENABLE ROW LEVEL SECURITY;
ALTER TABLE readiness.declaration FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON readiness.declaration FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY manager_or_lead_adds ON readiness.declaration FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM facilities.facility AS about
        WHERE about.province = declaration.province AND about.id = declaration.facility
          AND (about.manager = ANY (loive.agencies()) OR facilities.leads())));

ALTER TABLE readiness.inspection ENABLE ROW LEVEL SECURITY;
ALTER TABLE readiness.inspection FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON readiness.inspection FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY manager_or_lead_adds ON readiness.inspection FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM facilities.facility AS about
        WHERE about.province = inspection.province AND about.id = inspection.facility
          AND (about.manager = ANY (loive.agencies()) OR facilities.leads())));

ALTER TABLE readiness.answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE readiness.answer FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON readiness.answer FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY manager_or_lead_adds ON readiness.answer FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND EXISTS (
        SELECT 1 FROM facilities.facility AS about
        WHERE about.province = answer.province AND about.id = answer.facility
          AND (about.manager = ANY (loive.agencies()) OR facilities.leads())));

GRANT USAGE ON SCHEMA readiness TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON readiness.declaration, readiness.inspection, readiness.answer TO loive_open;
GRANT SELECT ON readiness.declaration_in_force TO loive_open;
GRANT SELECT ON readiness.declaration, readiness.declaration_in_force TO loive_guarded;
