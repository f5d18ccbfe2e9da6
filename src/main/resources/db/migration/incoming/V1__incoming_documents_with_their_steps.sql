-- The documents that reach an agency: a counter row for each agency and year is locked by who registers, so that no number
-- of arrival is given twice and none is lost; what becomes of a document is added step by step.
-- An agency numbers in its own register only; whoever took over its duties reads it and finishes what it left.
-- Locks nothing: the tables are new.

CREATE TABLE incoming.counter (
    province char(2) NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    year integer NOT NULL CHECK (year BETWEEN 1945 AND 2199),
    last integer NOT NULL CHECK (last BETWEEN 0 AND 99999),
    PRIMARY KEY (province, agency, year)
);
COMMENT ON TABLE incoming.counter IS 'Số đến đã cấp của một cơ quan trong một năm; khóa dòng này khi đăng ký';

CREATE TABLE incoming.document (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL CHECK (number BETWEEN 1 AND 99999),
    arrived_on date NOT NULL,
    sender text NOT NULL CHECK (sender <> '' AND length(sender) <= 200),
    symbol text NOT NULL CHECK (length(symbol) <= 100),
    issued_on date,
    type text NOT NULL CHECK (type <> '' AND length(type) <= 100),
    subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 500),
    due date,
    copy text NOT NULL CHECK (copy IN ('ORIGINAL', 'COPY', 'ELECTRONIC')),
    copies integer NOT NULL CHECK (copies BETWEEN 1 AND 999),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, id, agency),
    UNIQUE (province, agency, year, number),
    CHECK (year = EXTRACT(YEAR FROM arrived_on)),
    CHECK (issued_on <= arrived_on),
    CHECK (due >= arrived_on),
    FOREIGN KEY (province, agency, year) REFERENCES incoming.counter
);
COMMENT ON TABLE incoming.document IS 'Văn bản đến đã đăng ký; chỉ thêm, không sửa, không xóa; không có văn bản có tên nạn nhân';
COMMENT ON COLUMN incoming.document.number IS 'Số đến';
COMMENT ON COLUMN incoming.document.sender IS 'Tác giả: cơ quan gửi; không ghi tên người';
COMMENT ON COLUMN incoming.document.symbol IS 'Số và ký hiệu của văn bản như đã in; để trống khi không có';
COMMENT ON COLUMN incoming.document.subject IS 'Trích yếu nội dung; không ghi tên người';
COMMENT ON COLUMN incoming.document.due IS 'Hạn giải quyết; để trống khi không có hạn';
COMMENT ON COLUMN incoming.document.copy IS 'Bản chính, bản sao hoặc văn bản điện tử';

CREATE TABLE incoming.step (
    province char(2) NOT NULL,
    document uuid NOT NULL,
    agency uuid NOT NULL,
    position integer NOT NULL CHECK (position >= 1),
    state text NOT NULL CHECK (state IN ('ASSIGNED', 'ANSWERED', 'CLOSED')),
    unit text NOT NULL CHECK (length(unit) <= 200),
    answer_province char(2),
    answer uuid,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, document, position),
    CHECK ((state = 'ASSIGNED') = (unit <> '')),
    CHECK ((state = 'ANSWERED') = (answer IS NOT NULL)),
    CHECK ((answer IS NULL) = (answer_province IS NULL)),
    CHECK ((state = 'CLOSED') = (reason <> '')),
    FOREIGN KEY (province, document, agency) REFERENCES incoming.document (province, id, agency),
    FOREIGN KEY (answer_province, answer) REFERENCES issuing.document (province, id)
);
COMMENT ON TABLE incoming.step IS 'Các bước giải quyết văn bản đến; bước sau cùng là trạng thái; chỉ thêm, không sửa';
COMMENT ON COLUMN incoming.step.unit IS 'Đơn vị hoặc chức vụ được giao; không ghi tên người';
COMMENT ON COLUMN incoming.step.agency IS 'Cơ quan nhận văn bản, chép từ văn bản; bước có thể do cơ quan tiếp nhận nhiệm vụ ghi';
COMMENT ON COLUMN incoming.step.answer_province IS 'Mã tỉnh của cơ quan trả lời';
COMMENT ON COLUMN incoming.step.answer IS 'Văn bản đi đã trả lời';
COMMENT ON COLUMN incoming.step.reason IS 'Lý do kết thúc mà không trả lời; không ghi tên người';

ALTER TABLE incoming.counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE incoming.counter FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON incoming.counter FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_begins ON incoming.counter FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());
CREATE POLICY own_agency_counts ON incoming.counter FOR UPDATE
    USING (province = loive.province() AND agency = loive.agency());

ALTER TABLE incoming.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE incoming.document FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON incoming.document FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_registers ON incoming.document FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE incoming.step ENABLE ROW LEVEL SECURITY;
ALTER TABLE incoming.step FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON incoming.step FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_steps ON incoming.step FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());

GRANT USAGE ON SCHEMA incoming TO loive_open;
GRANT SELECT, INSERT ON incoming.counter, incoming.document, incoming.step TO loive_open;
GRANT UPDATE (last) ON incoming.counter TO loive_open;
