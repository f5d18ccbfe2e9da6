-- What is true of a reception place changes: its name, its manager, its room. Each statement now stands in a
-- row of its own with the day from which it holds; a correction names the row it replaces, and nothing is overwritten.
-- The manager of a place writes about it, the department that leads about every place of its province, and whoever took over from either; nobody else.
-- No person stands in this schema: places are counted, never who is in them.
-- Locks facilities.facility while its rows are carried over, a few dozen in all.

CREATE FUNCTION facilities.leads() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT 1 FROM agencies.agency
        WHERE id = loive.agency() AND province = loive.province() AND kind = 'LEAD_DEPARTMENT')
$$;

CREATE TABLE facilities.facility_facts (
    province char(2) NOT NULL,
    facility uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    from_day date NOT NULL,
    last_day date,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 200),
    kind text NOT NULL CHECK (kind IN ('GATE_SITE', 'SOCIAL_PROTECTION_CENTRE', 'SOCIAL_WORK_CENTRE',
        'CHILD_FACILITY', 'SOCIAL_ASSISTANCE_FACILITY', 'SHELTER', 'SEPARATE_AREA')),
    gate uuid REFERENCES places.gate,
    place uuid REFERENCES places.unit,
    owner uuid REFERENCES agencies.agency,
    manager uuid NOT NULL REFERENCES agencies.agency,
    women integer CHECK (women BETWEEN 0 AND 9999),
    men integer CHECK (men BETWEEN 0 AND 9999),
    children integer CHECK (children BETWEEN 0 AND 9999),
    mothers integer CHECK (mothers BETWEEN 0 AND 9999),
    corrects integer,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, facility, version),
    FOREIGN KEY (province, facility) REFERENCES facilities.facility (province, id),
    FOREIGN KEY (province, facility, corrects) REFERENCES facilities.facility_facts (province, facility, version),
    UNIQUE (province, facility, corrects),
    CHECK (corrects < version),
    CHECK (last_day >= from_day),
    CHECK ((kind = 'GATE_SITE') = (gate IS NOT NULL)),
    CHECK ((version = 1) = (reason = ''))
);
COMMENT ON TABLE facilities.facility_facts IS 'Thông tin của cơ sở tiếp nhận theo ngày áp dụng; mỗi lần ghi, sửa một hàng';
COMMENT ON COLUMN facilities.facility_facts.place IS 'Huyện hoặc xã nơi đặt cơ sở; ở cửa khẩu thì theo cửa khẩu';
COMMENT ON COLUMN facilities.facility_facts.owner IS 'Cơ quan chủ sở hữu; để trống khi chưa ghi';
COMMENT ON COLUMN facilities.facility_facts.women IS 'Số chỗ cho phụ nữ; để trống khi chưa nêu, không phải là 0';
COMMENT ON COLUMN facilities.facility_facts.mothers IS 'Số chỗ cho mẹ có con đi cùng, tính theo mẹ';
COMMENT ON COLUMN facilities.facility_facts.corrects IS 'Lần ghi bị thay vì ghi nhầm';
COMMENT ON COLUMN facilities.facility_facts.account IS 'Người ghi; để trống với hàng chuyển từ sổ đầu tiên';

-- The rows of the first register, for which row-level security stands aside as long as the migration runs.
-- Nobody kept when they were entered, so their first day stands for it.
ALTER TABLE facilities.facility NO FORCE ROW LEVEL SECURITY;
INSERT INTO facilities.facility_facts
    (province, facility, version, from_day, last_day, name, kind, gate, manager, reason, at)
    SELECT province, id, 1, valid_from, valid_to, name, kind, gate, manager, '',
           CAST(valid_from AS timestamp) AT TIME ZONE 'Asia/Ho_Chi_Minh'
    FROM facilities.facility;
ALTER TABLE facilities.facility ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE facilities.facility ALTER COLUMN version DROP DEFAULT;
ALTER TABLE facilities.facility ALTER COLUMN ready DROP NOT NULL;
ALTER TABLE facilities.facility
    DROP COLUMN name, DROP COLUMN kind, DROP COLUMN gate, DROP COLUMN valid_from, DROP COLUMN valid_to;
ALTER TABLE facilities.facility FORCE ROW LEVEL SECURITY;
COMMENT ON COLUMN facilities.facility.ready IS 'Chỉ còn ở hàng của sổ đầu tiên; nay xác nhận có ngày và lý do, ghi ở lược đồ readiness';
COMMENT ON COLUMN facilities.facility.version IS 'Số lần ghi, sửa; trang đọc ở số cũ thì không lưu được';
COMMENT ON COLUMN facilities.facility.manager IS 'Cơ quan quản lý theo lần ghi sau cùng; cơ quan này được ghi về cơ sở';

CREATE VIEW facilities.facts_in_force WITH (security_invoker = true) AS
    SELECT facts.* FROM facilities.facility_facts AS facts
    WHERE NOT EXISTS (
        SELECT 1 FROM facilities.facility_facts AS correction
        WHERE correction.province = facts.province AND correction.facility = facts.facility
          AND correction.corrects = facts.version);
COMMENT ON VIEW facilities.facts_in_force IS 'Thông tin cơ sở, bỏ những lần ghi đã bị thay vì ghi nhầm';

DROP POLICY own_province ON facilities.facility;
CREATE POLICY own_province_reads ON facilities.facility FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY manager_or_lead_adds ON facilities.facility FOR INSERT
    WITH CHECK (province = loive.province() AND (manager = loive.agency() OR facilities.leads()));
CREATE POLICY manager_or_lead_changes ON facilities.facility FOR UPDATE
    USING (province = ANY (loive.provinces()) AND (manager = ANY (loive.agencies()) OR facilities.leads()))
    WITH CHECK (province = ANY (loive.provinces()) AND (manager = ANY (loive.agencies()) OR facilities.leads()));

ALTER TABLE facilities.facility_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE facilities.facility_facts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON facilities.facility_facts FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY manager_or_lead_adds ON facilities.facility_facts FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM facilities.facility AS about
        WHERE about.province = facility_facts.province AND about.id = facility_facts.facility
          AND (about.manager = ANY (loive.agencies()) OR facilities.leads())));

GRANT UPDATE (manager, version) ON facilities.facility TO loive_open;
GRANT SELECT, INSERT ON facilities.facility_facts TO loive_open;
GRANT SELECT ON facilities.facts_in_force TO loive_open;
GRANT SELECT ON facilities.facility_facts, facilities.facts_in_force TO loive_guarded;
