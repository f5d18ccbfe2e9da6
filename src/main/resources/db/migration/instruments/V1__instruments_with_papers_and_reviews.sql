-- The international instruments that a province carries out: one row an instrument, one row a version of what is said of it,
-- the reviews that were held, and each time the next one was set, met or taken back; the last row of each kind stands.
-- A province reads and keeps its own and what the provinces that went into it left. Nothing is changed or deleted.
-- Locks nothing: the tables are new.

CREATE TABLE instruments.instrument (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    PRIMARY KEY (province, id)
);
COMMENT ON TABLE instruments.instrument IS 'Điều ước, thỏa thuận quốc tế mà tỉnh tổ chức thực hiện';

CREATE TABLE instruments.version (
    province char(2) NOT NULL,
    instrument uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    name text NOT NULL CHECK (name <> '' AND length(name) <= 500),
    short_name text NOT NULL CHECK (short_name <> '' AND length(short_name) <= 100),
    kind text NOT NULL CHECK (kind IN ('CONVENTION', 'PROTOCOL', 'AGREEMENT', 'COMPACT')),
    body text NOT NULL CHECK (body <> '' AND length(body) <= 200),
    scope text NOT NULL CHECK (length(scope) <= 1000),
    adopted_on date,
    in_force_on date,
    source text NOT NULL CHECK (length(source) <= 500),
    verified boolean NOT NULL,
    parent uuid,
    known uuid REFERENCES documents.document (id),
    decision uuid REFERENCES documents.document (id),
    plan uuid REFERENCES documents.document (id),
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, instrument, version),
    FOREIGN KEY (province, instrument) REFERENCES instruments.instrument (province, id),
    FOREIGN KEY (province, parent) REFERENCES instruments.instrument (province, id),
    CHECK (parent <> instrument),
    CHECK (in_force_on >= adopted_on),
    CHECK ((version = 1) = (reason = '')),
    CONSTRAINT verified_with_source CHECK (NOT verified OR source <> '')
);
COMMENT ON TABLE instruments.version IS 'Mỗi lần ghi, sửa thông tin về điều ước; bản sau cùng có giá trị; chỉ thêm, không sửa';
COMMENT ON COLUMN instruments.version.short_name IS 'Tên gọi tắt dùng trong câu, ví dụ Công ước ACTIP';
COMMENT ON COLUMN instruments.version.kind IS 'Công ước, nghị định thư, hiệp định hoặc thỏa thuận';
COMMENT ON COLUMN instruments.version.body IS 'Tổ chức thông qua, ví dụ ASEAN, Liên hợp quốc';
COMMENT ON COLUMN instruments.version.scope IS 'Các bên tham gia hoặc phạm vi; để trống khi không nêu';
COMMENT ON COLUMN instruments.version.in_force_on IS 'Ngày có hiệu lực đối với Việt Nam; để trống khi chưa rõ hoặc không ràng buộc';
COMMENT ON COLUMN instruments.version.source IS 'Nguồn của ngày thông qua, ngày có hiệu lực';
COMMENT ON COLUMN instruments.version.verified IS 'Đã đối chiếu các ngày với văn bản chính thức';
COMMENT ON COLUMN instruments.version.parent IS 'Điều ước mà văn kiện này thuộc về, ví dụ công ước của nghị định thư';
COMMENT ON COLUMN instruments.version.known IS 'Tên điều ước trong sổ văn bản được viện dẫn';
COMMENT ON COLUMN instruments.version.decision IS 'Quyết định của trung ương tổ chức thực hiện';
COMMENT ON COLUMN instruments.version.plan IS 'Kế hoạch của tỉnh';
COMMENT ON COLUMN instruments.version.reason IS 'Lý do sửa; để trống khi ghi lần đầu; không ghi tên người';

CREATE TABLE instruments.review (
    province char(2) NOT NULL,
    instrument uuid NOT NULL,
    id uuid NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    report uuid REFERENCES documents.document (id),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, instrument, id),
    FOREIGN KEY (province, instrument) REFERENCES instruments.instrument (province, id),
    CHECK (to_day >= from_day)
);
COMMENT ON TABLE instruments.review IS 'Các lần sơ kết, tổng kết đã thực hiện; chỉ thêm, không sửa';
COMMENT ON COLUMN instruments.review.from_day IS 'Ngày đầu của kỳ sơ kết';
COMMENT ON COLUMN instruments.review.to_day IS 'Ngày cuối của kỳ sơ kết; chương trình kiểm tra không quá cuối tháng đang ghi';
COMMENT ON COLUMN instruments.review.report IS 'Báo cáo sơ kết trong sổ văn bản; để trống khi chưa ghi vào sổ';

CREATE TABLE instruments.withdrawn_review (
    province char(2) NOT NULL,
    instrument uuid NOT NULL,
    review uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, instrument, review),
    FOREIGN KEY (province, instrument, review) REFERENCES instruments.review (province, instrument, id)
);
COMMENT ON TABLE instruments.withdrawn_review IS 'Các lần sơ kết đã rút vì ghi nhầm; không tính nữa, vẫn đọc được';
COMMENT ON COLUMN instruments.withdrawn_review.reason IS 'Lý do rút; không ghi tên người';

CREATE TABLE instruments.next_review (
    province char(2) NOT NULL,
    instrument uuid NOT NULL,
    position integer NOT NULL CHECK (position >= 1),
    due date,
    request uuid REFERENCES documents.document (id),
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, instrument, position),
    FOREIGN KEY (province, instrument) REFERENCES instruments.instrument (province, id),
    CHECK (request IS NULL OR due IS NOT NULL)
);
COMMENT ON TABLE instruments.next_review IS 'Kỳ sơ kết tiếp theo; dòng sau cùng có giá trị; chỉ thêm, không sửa';
COMMENT ON COLUMN instruments.next_review.due IS 'Hạn báo cáo sơ kết; để trống khi không còn kỳ nào đang chờ';
COMMENT ON COLUMN instruments.next_review.request IS 'Văn bản yêu cầu sơ kết; để trống khi tỉnh tự đặt';
COMMENT ON COLUMN instruments.next_review.reason IS 'Lý do đổi kỳ sơ kết đang chờ; để trống khi đặt lần đầu hoặc đã sơ kết; không ghi tên người';

CREATE VIEW instruments.held WITH (security_invoker = true) AS
    SELECT review.province, review.instrument, review.id AS review, review.from_day, review.to_day, review.report,
           coalesce(withdrawn.reason, '') AS withdrawn
    FROM instruments.review
    LEFT JOIN instruments.withdrawn_review AS withdrawn
      ON withdrawn.province = review.province AND withdrawn.instrument = review.instrument
     AND withdrawn.review = review.id;
COMMENT ON VIEW instruments.held IS 'Các lần sơ kết, kèm lý do rút nếu đã rút';

CREATE VIEW instruments.present WITH (security_invoker = true) AS
    SELECT version.*, held.review, held.from_day, held.to_day, held.report, held.withdrawn,
           coalesce(next.position, 0) AS position, next.due, next.request
    FROM instruments.version
    LEFT JOIN LATERAL (
        SELECT * FROM instruments.held AS one
        WHERE one.province = version.province AND one.instrument = version.instrument AND one.withdrawn = ''
        ORDER BY one.to_day DESC, one.from_day DESC, one.review LIMIT 1) AS held ON true
    LEFT JOIN LATERAL (
        SELECT * FROM instruments.next_review AS one
        WHERE one.province = version.province AND one.instrument = version.instrument
        ORDER BY one.position DESC LIMIT 1) AS next ON true
    WHERE NOT EXISTS (
        SELECT 1 FROM instruments.version AS later
        WHERE later.province = version.province AND later.instrument = version.instrument
          AND later.version > version.version);
COMMENT ON VIEW instruments.present IS 'Điều ước như đang có giá trị, kèm lần sơ kết gần nhất và kỳ sơ kết tiếp theo';

ALTER TABLE instruments.instrument ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruments.instrument FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instruments.instrument FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_enters ON instruments.instrument FOR INSERT WITH CHECK (province = loive.province());

ALTER TABLE instruments.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruments.version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instruments.version FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_adds ON instruments.version FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account());

ALTER TABLE instruments.review ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruments.review FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instruments.review FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_adds ON instruments.review FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account());

ALTER TABLE instruments.withdrawn_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruments.withdrawn_review FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instruments.withdrawn_review FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_adds ON instruments.withdrawn_review FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account());

ALTER TABLE instruments.next_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE instruments.next_review FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instruments.next_review FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_adds ON instruments.next_review FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account());

GRANT USAGE ON SCHEMA instruments TO loive_open;
GRANT SELECT, INSERT ON instruments.instrument, instruments.version, instruments.review, instruments.withdrawn_review,
    instruments.next_review TO loive_open;
GRANT SELECT ON instruments.held, instruments.present TO loive_open;
