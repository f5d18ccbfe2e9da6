-- Numbers that law, standard or house sets stand here with their days and source, never in the code.
-- Not kept by province: what is here is public law or a default of the product, so everybody may read every row.
-- The program may only read; rows change by migration until a page for the administrator exists.
-- Locks nothing: the table is new.

CREATE TABLE provisions.provision (
    code text NOT NULL CHECK (code ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    valid_from date NOT NULL,
    valid_until date CHECK (valid_until >= valid_from),
    value numeric NOT NULL,
    unit text NOT NULL CHECK (unit <> ''),
    title text NOT NULL CHECK (title <> ''),
    source text NOT NULL CHECK (source <> ''),
    verified boolean NOT NULL,
    note text NOT NULL DEFAULT '',
    PRIMARY KEY (code, valid_from)
);
COMMENT ON TABLE provisions.provision IS 'Quy định của pháp luật, tiêu chuẩn hoặc của hệ thống, có ngày áp dụng và nguồn';
COMMENT ON COLUMN provisions.provision.code IS 'Mã quy định';
COMMENT ON COLUMN provisions.provision.valid_from IS 'Áp dụng từ ngày';
COMMENT ON COLUMN provisions.provision.valid_until IS 'Áp dụng đến hết ngày; trống nếu chưa có ngày kết thúc';
COMMENT ON COLUMN provisions.provision.value IS 'Giá trị, tính theo đơn vị';
COMMENT ON COLUMN provisions.provision.unit IS 'Đơn vị tính';
COMMENT ON COLUMN provisions.provision.title IS 'Nội dung quy định';
COMMENT ON COLUMN provisions.provision.source IS 'Nguồn';
COMMENT ON COLUMN provisions.provision.verified IS 'Đã đối chiếu với văn bản chính thức hay chưa';
COMMENT ON COLUMN provisions.provision.note IS 'Ghi chú cho người đọc';

ALTER TABLE provisions.provision ENABLE ROW LEVEL SECURITY;
ALTER TABLE provisions.provision FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON provisions.provision FOR SELECT USING (true);
CREATE POLICY migrations_write ON provisions.provision TO loive_owner USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA provisions TO loive_open, loive_guarded;
GRANT SELECT ON provisions.provision TO loive_open, loive_guarded;
