-- Figures that an agency states where no rows exist: one row a statement, one row a version; a version is only ever added.
-- A province reads its own and what its former provinces left; the agency that answers for it, or whoever took over its
-- duty, adds versions. Nothing is changed or deleted.
-- Locks nothing: the tables are new.

CREATE TABLE statements.statement (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    PRIMARY KEY (province, id)
);
COMMENT ON TABLE statements.statement IS 'Số liệu do cơ quan xác nhận khi không có sổ ghi từng việc';
COMMENT ON COLUMN statements.statement.agency IS 'Cơ quan xác nhận, chịu trách nhiệm về số liệu';

CREATE TABLE statements.version (
    province char(2) NOT NULL,
    statement uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    subject text NOT NULL,
    figure_kind text NOT NULL CHECK (figure_kind IN ('exact', 'more-than', 'zero-in-period', 'zero-to-date',
        'nil-information', 'not-counted', 'not-applicable')),
    quantity bigint CHECK (quantity BETWEEN 1 AND 999999999999),
    unit text NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    partners uuid[] NOT NULL,
    source text NOT NULL CHECK (length(source) <= 500),
    note text NOT NULL CHECK (length(note) <= 500),
    opening boolean NOT NULL,
    withdrawn boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, statement, version),
    FOREIGN KEY (province, statement) REFERENCES statements.statement (province, id),
    CHECK (to_day >= from_day),
    CHECK ((figure_kind IN ('exact', 'more-than')) = (quantity IS NOT NULL)),
    CHECK ((version = 1) = (reason = '')),
    CHECK (NOT withdrawn OR version > 1),
    CONSTRAINT unit_of_subject CHECK ((subject, unit) IN (
        ('VICTIMS_RECEIVED', 'victims'), ('CRIMES_DETECTED', 'crimes'), ('VOLUNTEER_TEAMS', 'teams'),
        ('VOLUNTEERS', 'volunteers'), ('RECEPTION_FACILITIES', 'facilities'), ('DIFFERENT_SLOGANS', 'slogans'),
        ('MOUNTAIN_DISTRICTS_REACHED', 'mountain-districts'), ('OFFICERS_INFORMED', 'officers'),
        ('LEVELS_REACHED', 'levels'), ('INSPECTIONS', 'inspections'), ('LAW_PROPOSALS', 'proposals'),
        ('COMMUNITY_MODELS', 'models'), ('SIGNING_AGENCIES', 'agencies'), ('KEY_TASKS', 'key-tasks'),
        ('REVIEW_YEARS', 'years'), ('TARGET_VICTIMS_SERVED', 'victims'), ('TARGET_PLACES_INFORMED', 'communes'),
        ('TARGET_OFFICERS_TRAINED', 'officers'))),
    CONSTRAINT no_number_of_victims CHECK (subject NOT IN ('VICTIMS_RECEIVED', 'CRIMES_DETECTED') OR quantity IS NULL),
    CONSTRAINT stock_of_a_day CHECK (from_day = to_day OR subject NOT IN
        ('VOLUNTEER_TEAMS', 'VOLUNTEERS', 'RECEPTION_FACILITIES', 'COMMUNITY_MODELS')),
    CONSTRAINT target_in_percent CHECK (subject NOT LIKE 'TARGET%' OR (figure_kind = 'exact' AND quantity <= 100))
);
COMMENT ON TABLE statements.version IS 'Mỗi lần xác nhận, sửa, rút số liệu; bản sau cùng có giá trị; chỉ thêm, không sửa';
COMMENT ON COLUMN statements.version.quantity IS 'Số lượng; với chỉ tiêu là phần trăm; để trống khi loại số liệu không kèm số, không phải là 0';
COMMENT ON COLUMN statements.version.to_day IS 'Ngày cuối; chương trình kiểm tra không phải ngày chưa đến (trừ chỉ tiêu) theo đồng hồ của hệ thống';
COMMENT ON COLUMN statements.version.partners IS 'Cơ quan cùng xác nhận; chương trình kiểm tra thuộc tỉnh vì mảng không có khóa ngoại';
COMMENT ON COLUMN statements.version.source IS 'Văn bản nêu số liệu, ghi bằng lời';
COMMENT ON COLUMN statements.version.note IS 'Ghi chú; không ghi tên hoặc chi tiết về người nào';
COMMENT ON COLUMN statements.version.opening IS 'Số đầu kỳ, thay cho các hàng có từ trước khi mở sổ';
COMMENT ON COLUMN statements.version.withdrawn IS 'Đã rút vì ghi nhầm';
COMMENT ON COLUMN statements.version.reason IS 'Lý do sửa hoặc rút; để trống khi ghi lần đầu';
COMMENT ON CONSTRAINT no_number_of_victims ON statements.version IS 'Số nạn nhân, số vụ chỉ lấy từ hồ sơ vụ việc, không xác nhận bằng tay';

CREATE VIEW statements.present WITH (security_invoker = true) AS
    SELECT made.agency, version.*
    FROM statements.version
    JOIN statements.statement AS made ON made.province = version.province AND made.id = version.statement
    WHERE NOT EXISTS (
        SELECT 1 FROM statements.version AS later
        WHERE later.province = version.province AND later.statement = version.statement
          AND later.version > version.version);
COMMENT ON VIEW statements.present IS 'Bản sau cùng của mỗi số liệu xác nhận; người đọc thấy đúng các hàng mình được thấy';

ALTER TABLE statements.statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE statements.statement FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON statements.statement FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_states ON statements.statement FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE statements.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE statements.version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON statements.version FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_or_heir_adds ON statements.version FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM statements.statement AS about
        WHERE about.province = version.province AND about.id = version.statement
          AND about.agency = ANY (loive.agencies())));

GRANT USAGE ON SCHEMA statements TO loive_open;
GRANT SELECT, INSERT ON statements.statement, statements.version TO loive_open;
GRANT SELECT ON statements.present TO loive_open;
