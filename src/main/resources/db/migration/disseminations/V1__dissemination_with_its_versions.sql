-- Which document was made known, by which agency, when, to whom and how many: one row a dissemination, one row a version.
-- A province reads its own and what its former provinces left; the agency that answers for it, or whoever took over its
-- duty, adds versions. Nothing is changed or deleted.
-- Locks nothing: the tables are new.

CREATE TABLE disseminations.dissemination (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    PRIMARY KEY (province, id)
);
COMMENT ON TABLE disseminations.dissemination IS 'Việc phổ biến, quán triệt văn bản của một cơ quan';
COMMENT ON COLUMN disseminations.dissemination.agency IS 'Cơ quan phổ biến, chịu trách nhiệm về số liệu';

CREATE TABLE disseminations.version (
    province char(2) NOT NULL,
    dissemination uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    document uuid REFERENCES documents.document (id),
    named text NOT NULL CHECK (length(named) <= 500),
    from_day date NOT NULL,
    to_day date NOT NULL,
    listeners text[] NOT NULL CHECK (listeners <@ ARRAY[
        'RESIDENTS', 'PUPILS', 'TEACHERS', 'PARENTS', 'WORKERS', 'OFFICIALS', 'MEMBERS', 'VOLUNTEERS']),
    audience text NOT NULL CHECK (length(audience) <= 500),
    figure_kind text NOT NULL CHECK (figure_kind IN ('exact', 'more-than', 'not-counted')),
    quantity bigint CHECK (quantity BETWEEN 1 AND 999999999999),
    unit text NOT NULL CHECK (unit IN ('officers', 'people', 'attendances')),
    levels integer CHECK (levels BETWEEN 1 AND 4),
    units integer CHECK (units BETWEEN 1 AND 99999),
    withdrawn boolean NOT NULL,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, dissemination, version),
    FOREIGN KEY (province, dissemination) REFERENCES disseminations.dissemination (province, id),
    CHECK (to_day >= from_day),
    CHECK ((figure_kind = 'not-counted') = (quantity IS NULL)),
    CHECK ((version = 1) = (reason = '')),
    CHECK (NOT withdrawn OR version > 1),
    CONSTRAINT one_document_or_text CHECK ((document IS NULL) <> (named = '')),
    CONSTRAINT somebody_was_told CHECK (cardinality(listeners) > 0 OR audience <> '')
);
COMMENT ON TABLE disseminations.version IS 'Mỗi lần ghi, sửa, rút việc phổ biến văn bản; bản sau cùng có giá trị; chỉ thêm, không sửa';
COMMENT ON COLUMN disseminations.version.document IS 'Văn bản trong sổ văn bản; để trống khi văn bản chưa có trong sổ';
COMMENT ON COLUMN disseminations.version.named IS 'Văn bản, nội dung ghi bằng lời khi chưa có trong sổ văn bản';
COMMENT ON COLUMN disseminations.version.to_day IS 'Ngày cuối; chương trình kiểm tra không phải ngày chưa đến theo đồng hồ của hệ thống';
COMMENT ON COLUMN disseminations.version.listeners IS 'Đối tượng được phổ biến, theo loại';
COMMENT ON COLUMN disseminations.version.audience IS 'Đối tượng được phổ biến, ghi bằng lời; không ghi tên người';
COMMENT ON COLUMN disseminations.version.figure_kind IS 'Loại số liệu: đúng số, hơn, chưa nêu số; không có số 0 ở đây';
COMMENT ON COLUMN disseminations.version.quantity IS 'Số người được phổ biến, theo đơn vị ở cột bên; để trống khi chưa nêu số, không phải là 0';
COMMENT ON COLUMN disseminations.version.levels IS 'Số cấp đã phổ biến, ví dụ hai cấp kiểm sát; để trống khi không nêu';
COMMENT ON COLUMN disseminations.version.units IS 'Số đơn vị đã phổ biến; để trống khi không nêu';
COMMENT ON COLUMN disseminations.version.withdrawn IS 'Đã rút vì ghi nhầm';
COMMENT ON COLUMN disseminations.version.reason IS 'Lý do sửa hoặc rút; để trống khi ghi lần đầu';
COMMENT ON CONSTRAINT one_document_or_text ON disseminations.version IS 'Hoặc một văn bản trong sổ, hoặc tên ghi bằng lời';

CREATE VIEW disseminations.present WITH (security_invoker = true) AS
    SELECT made.agency, version.*
    FROM disseminations.version
    JOIN disseminations.dissemination AS made
      ON made.province = version.province AND made.id = version.dissemination
    WHERE NOT EXISTS (
        SELECT 1 FROM disseminations.version AS later
        WHERE later.province = version.province AND later.dissemination = version.dissemination
          AND later.version > version.version);
COMMENT ON VIEW disseminations.present IS 'Bản sau cùng của mỗi việc phổ biến văn bản; người đọc thấy đúng các hàng mình được thấy';

ALTER TABLE disseminations.dissemination ENABLE ROW LEVEL SECURITY;
ALTER TABLE disseminations.dissemination FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON disseminations.dissemination FOR SELECT
    USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_records ON disseminations.dissemination FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE disseminations.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE disseminations.version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON disseminations.version FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_or_heir_adds ON disseminations.version FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM disseminations.dissemination AS about
        WHERE about.province = version.province AND about.id = version.dissemination
          AND about.agency = ANY (loive.agencies())));

GRANT USAGE ON SCHEMA disseminations TO loive_open;
GRANT SELECT, INSERT ON disseminations.dissemination, disseminations.version TO loive_open;
GRANT SELECT ON disseminations.present TO loive_open;
