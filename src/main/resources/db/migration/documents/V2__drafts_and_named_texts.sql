-- A text may be known by its name only, be a draft without number or day, or come from several issuers; what is
-- entered by hand has who, when and a history.
-- Number and day together tell one document from another, so a second entry of the same is refused.
-- Locks documents.document for the time of one rewrite.

ALTER TABLE documents.document DROP CONSTRAINT document_number_symbol_issued_on_issuer_name_key;
ALTER TABLE documents.document DROP CONSTRAINT document_number_check;
ALTER TABLE documents.document DROP CONSTRAINT document_symbol_check;
ALTER TABLE documents.document DROP CONSTRAINT document_issuer_name_check;
ALTER TABLE documents.document RENAME COLUMN issuer_name TO issuer_names;
ALTER TABLE documents.document
    ALTER COLUMN issued_on DROP NOT NULL,
    ALTER COLUMN issuer_names TYPE pg_catalog.text[] USING ARRAY[issuer_names],
    ADD COLUMN month date CHECK (EXTRACT(DAY FROM month) = 1),
    ADD COLUMN asks boolean NOT NULL DEFAULT false,
    ADD COLUMN due date,
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    ADD COLUMN keeper uuid REFERENCES agencies.agency,
    ADD COLUMN reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    ADD COLUMN account uuid,
    ADD COLUMN at timestamptz,
    ADD CONSTRAINT several_issuers CHECK (cardinality(issuer_names) <= 10 AND array_position(issuer_names, '') IS NULL),
    ADD CONSTRAINT number_with_symbol CHECK (number = '' OR symbol <> ''),
    ADD CONSTRAINT day_or_month CHECK (issued_on IS NULL OR month IS NULL),
    ADD CONSTRAINT due_only_when_asked CHECK (due IS NULL OR asks),
    ADD CONSTRAINT lengths CHECK (
        length(type) <= 100 AND length(number) <= 20 AND length(symbol) <= 100 AND length(subject) <= 1000),
    ADD CONSTRAINT corrected_with_reason CHECK ((version = 1) = (reason = '')),
    ADD CONSTRAINT kept_by_somebody CHECK ((account IS NULL) = (at IS NULL));
COMMENT ON COLUMN documents.document.issued_on IS 'Ngày ban hành; để trống với dự thảo và văn bản chỉ nêu tên';
COMMENT ON COLUMN documents.document.issuer_names IS 'Tên các cơ quan ban hành như ghi trên văn bản, mỗi phần tử một cơ quan';
COMMENT ON COLUMN documents.document.month IS 'Tháng ghi trên dự thảo chưa có ngày; luôn là ngày 01 của tháng';
COMMENT ON COLUMN documents.document.asks IS 'Văn bản yêu cầu báo cáo, trả lời';
COMMENT ON COLUMN documents.document.due IS 'Hạn trả lời, nếu văn bản có nêu';
COMMENT ON COLUMN documents.document.version IS 'Lần ghi; lần đầu là 1, mỗi lần sửa thêm 1';
COMMENT ON COLUMN documents.document.keeper IS 'Cơ quan ghi hoặc sửa sau cùng; để trống khi nạp theo danh mục';
COMMENT ON COLUMN documents.document.reason IS 'Lý do sửa; để trống khi ghi lần đầu';
COMMENT ON COLUMN documents.document.subject IS 'Nội dung, phần sau chữ "về"; không ghi tên người';

CREATE UNIQUE INDEX document_once ON documents.document (number, symbol, issued_on, issuer_names)
    WHERE number <> '' AND issued_on IS NOT NULL;

CREATE TABLE documents.former (
    province char(2) NOT NULL,
    document uuid NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    number text NOT NULL,
    symbol text NOT NULL,
    issued_on date,
    month date,
    issuer_names text[] NOT NULL,
    subject text NOT NULL,
    asks boolean NOT NULL,
    due date,
    keeper uuid,
    reason text NOT NULL,
    account uuid,
    at timestamptz,
    PRIMARY KEY (province, document, version),
    FOREIGN KEY (province, document) REFERENCES documents.document (province, id)
);
COMMENT ON TABLE documents.former IS 'Văn bản được viện dẫn như đã ghi trước mỗi lần sửa; chỉ thêm, không sửa';

CREATE POLICY province_enters ON documents.document FOR INSERT
    WITH CHECK ((province = loive.province() OR province = '00')
        AND keeper = loive.agency() AND account = loive.account() AND version = 1);
CREATE POLICY province_corrects ON documents.document FOR UPDATE
    USING (province = ANY (loive.provinces()) OR (province = '00' AND keeper = ANY (loive.agencies())))
    WITH CHECK (keeper = loive.agency() AND account = loive.account() AND version > 1);

ALTER TABLE documents.former ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.former FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON documents.former FOR SELECT USING (true);
CREATE POLICY who_corrects_keeps ON documents.former FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) OR (province = '00' AND keeper = ANY (loive.agencies())));

GRANT UPDATE (type, number, symbol, issued_on, month, issuer_names, subject, asks, due, version, keeper, reason, account, at)
    ON documents.document TO loive_open;
GRANT SELECT, INSERT ON documents.former TO loive_open;
