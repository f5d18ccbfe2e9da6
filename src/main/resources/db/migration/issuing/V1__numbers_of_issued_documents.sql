-- The documents an agency issues and their numbers: a counter row for each agency, type, register and year is locked by who
-- issues, so that no number is given twice and none is lost; a number given stays, its document may be void with a reason.
-- An agency writes its own registers only; whoever took over its duties reads them.
-- Locks nothing: the tables are new.

CREATE TABLE issuing.counter (
    province char(2) NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    type text NOT NULL CHECK (type IN ('RESOLUTION', 'DECISION', 'DIRECTIVE', 'STATUTE', 'RULE', 'COMMUNIQUE', 'NOTICE',
        'GUIDANCE', 'PROGRAMME', 'PLAN', 'OPTION', 'SCHEME', 'PROJECT', 'REPORT', 'MINUTES', 'SUBMISSION', 'CONTRACT',
        'OFFICIAL_LETTER', 'TELEGRAM', 'MEMORANDUM', 'AGREEMENT', 'AUTHORISATION', 'INVITATION', 'INTRODUCTION',
        'LEAVE_PERMIT', 'DELIVERY_SLIP', 'TRANSFER_SLIP', 'NOTIFICATION_SLIP', 'COURTESY_LETTER')),
    register text NOT NULL CHECK (register = 'GENERAL'),
    year integer NOT NULL CHECK (year BETWEEN 1945 AND 2199),
    last integer NOT NULL CHECK (last BETWEEN 0 AND 99999),
    PRIMARY KEY (province, agency, type, register, year)
);
COMMENT ON TABLE issuing.counter IS 'Số đã cấp đến của từng loại văn bản đi trong một năm; khóa dòng này khi cấp số';
COMMENT ON COLUMN issuing.counter.register IS 'Sổ đăng ký; văn bản mật hoặc có tên nạn nhân không đăng ký ở sổ này';
COMMENT ON COLUMN issuing.counter.last IS 'Số cao nhất đã cấp hoặc đã ghi; số tiếp theo là số này cộng một';

CREATE TABLE issuing.document (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL,
    type text NOT NULL,
    register text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 99999),
    symbol text NOT NULL CHECK (symbol <> '' AND length(symbol) <= 100),
    issued_on date NOT NULL,
    subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 500),
    signer text NOT NULL CHECK (signer <> '' AND length(signer) <= 100),
    recipients text[] NOT NULL CHECK (cardinality(recipients) <= 30 AND array_position(recipients, '') IS NULL),
    printed boolean NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, id, agency),
    UNIQUE (province, agency, type, register, year, number),
    CHECK (year = EXTRACT(YEAR FROM issued_on)),
    FOREIGN KEY (province, agency, type, register, year) REFERENCES issuing.counter
);
COMMENT ON TABLE issuing.document IS 'Văn bản đi đã cấp số; chỉ thêm, không sửa, không xóa';
COMMENT ON COLUMN issuing.document.symbol IS 'Ký hiệu văn bản, phần sau dấu gạch chéo';
COMMENT ON COLUMN issuing.document.subject IS 'Trích yếu nội dung; không ghi tên người';
COMMENT ON COLUMN issuing.document.signer IS 'Chức vụ người ký';
COMMENT ON COLUMN issuing.document.recipients IS 'Nơi nhận, mỗi phần tử một dòng';
COMMENT ON COLUMN issuing.document.printed IS 'Số đã in trên văn bản phát hành trước, chỉ ghi lại';

CREATE TABLE issuing.voiding (
    province char(2) NOT NULL,
    document uuid NOT NULL,
    agency uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, document),
    FOREIGN KEY (province, document, agency) REFERENCES issuing.document (province, id, agency)
);
COMMENT ON TABLE issuing.voiding IS 'Việc hủy văn bản đã cấp số, kèm lý do; số không cấp lại; chỉ thêm, không sửa';
COMMENT ON COLUMN issuing.voiding.reason IS 'Lý do hủy; không ghi tên người';

ALTER TABLE issuing.counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE issuing.counter FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON issuing.counter FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_begins ON issuing.counter FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());
CREATE POLICY own_agency_counts ON issuing.counter FOR UPDATE
    USING (province = loive.province() AND agency = loive.agency());

ALTER TABLE issuing.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE issuing.document FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON issuing.document FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_issues ON issuing.document FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE issuing.voiding ENABLE ROW LEVEL SECURITY;
ALTER TABLE issuing.voiding FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON issuing.voiding FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_voids ON issuing.voiding FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

GRANT USAGE ON SCHEMA issuing TO loive_open;
GRANT SELECT, INSERT ON issuing.counter, issuing.document, issuing.voiding TO loive_open;
GRANT UPDATE (last) ON issuing.counter TO loive_open;
