-- The official documents that plans and reports cite: number, day, issuer, subject as printed.
-- They are public facts, read by every province; only an import writes.
-- Locks nothing: the table is new.

CREATE TABLE documents.document (
    province char(2) NOT NULL,
    id uuid NOT NULL UNIQUE,
    type text NOT NULL CHECK (type <> ''),
    number text NOT NULL CHECK (number <> ''),
    symbol text NOT NULL CHECK (symbol <> ''),
    issued_on date NOT NULL,
    issuer uuid REFERENCES agencies.agency,
    issuer_name text NOT NULL CHECK (issuer_name <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    PRIMARY KEY (province, id),
    UNIQUE (number, symbol, issued_on, issuer_name)
);
COMMENT ON TABLE documents.document IS 'Văn bản được viện dẫn trong kế hoạch, báo cáo; không có văn bản về cá nhân';
COMMENT ON COLUMN documents.document.province IS 'Mã tỉnh của cơ quan ban hành; 00 với văn bản của trung ương';
COMMENT ON COLUMN documents.document.number IS 'Số văn bản như đã in';
COMMENT ON COLUMN documents.document.symbol IS 'Ký hiệu văn bản như đã in, phần sau dấu gạch chéo';
COMMENT ON COLUMN documents.document.issuer_name IS 'Tên cơ quan ban hành như ghi trên văn bản';

CREATE INDEX document_by_province ON documents.document (province, issued_on DESC);

ALTER TABLE documents.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.document FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON documents.document FOR SELECT USING (true);
CREATE POLICY import_writes ON documents.document FOR INSERT WITH CHECK (loive.purpose() = 'import');

GRANT USAGE ON SCHEMA documents TO loive_open;
GRANT SELECT, INSERT ON documents.document TO loive_open;
