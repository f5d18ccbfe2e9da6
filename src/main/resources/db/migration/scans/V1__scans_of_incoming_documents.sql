-- Scans kept with incoming documents. The bytes stand in a table of their own: they may be taken away, with a reason, while
-- the row and its checksum stay. Whom the document reached, or who took over its duties, adds, reads and removes.
-- Locks nothing: the tables are new.

CREATE TABLE scans.scan (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    document uuid NOT NULL,
    agency uuid NOT NULL,
    position integer NOT NULL CHECK (position >= 1),
    kind text NOT NULL CHECK (kind IN ('JPEG', 'PNG', 'PDF')),
    size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, document, position),
    FOREIGN KEY (province, document, agency) REFERENCES incoming.document (province, id, agency)
);
COMMENT ON TABLE scans.scan IS 'Bản chụp của văn bản đến; không lưu tên tệp gốc';
COMMENT ON COLUMN scans.scan.agency IS 'Cơ quan nhận văn bản, chép từ văn bản đến';
COMMENT ON COLUMN scans.scan.position IS 'Số thứ tự trong văn bản, dùng để đặt tên tệp khi tải về';
COMMENT ON COLUMN scans.scan.kind IS 'Loại tệp, nhận theo nội dung, không theo tên';
COMMENT ON COLUMN scans.scan.sha256 IS 'Mã kiểm tra SHA-256 của nội dung đã lưu';

CREATE TABLE scans.content (
    province char(2) NOT NULL,
    scan uuid NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (province, scan),
    FOREIGN KEY (province, scan) REFERENCES scans.scan (province, id)
);
COMMENT ON TABLE scans.content IS 'Nội dung bản chụp; xóa khi gỡ';

CREATE TABLE scans.removal (
    province char(2) NOT NULL,
    scan uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, scan),
    FOREIGN KEY (province, scan) REFERENCES scans.scan (province, id)
);
COMMENT ON TABLE scans.removal IS 'Việc gỡ bản chụp, kèm lý do; chỉ thêm, không sửa';
COMMENT ON COLUMN scans.removal.reason IS 'Lý do gỡ; không ghi tên người';

ALTER TABLE scans.scan ENABLE ROW LEVEL SECURITY;
ALTER TABLE scans.scan FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON scans.scan FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_adds ON scans.scan FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());

ALTER TABLE scans.content ENABLE ROW LEVEL SECURITY;
ALTER TABLE scans.content FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON scans.content FOR SELECT
    USING (EXISTS (SELECT 1 FROM scans.scan AS about
                   WHERE about.province = content.province AND about.id = content.scan));
CREATE POLICY own_agency_or_heir_adds ON scans.content FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM scans.scan AS about
                        WHERE about.province = content.province AND about.id = content.scan));
CREATE POLICY own_agency_or_heir_removes ON scans.content FOR DELETE
    USING (EXISTS (SELECT 1 FROM scans.scan AS about
                   WHERE about.province = content.province AND about.id = content.scan));

ALTER TABLE scans.removal ENABLE ROW LEVEL SECURITY;
ALTER TABLE scans.removal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON scans.removal FOR SELECT
    USING (EXISTS (SELECT 1 FROM scans.scan AS about
                   WHERE about.province = removal.province AND about.id = removal.scan));
CREATE POLICY own_agency_or_heir_adds ON scans.removal FOR INSERT
    WITH CHECK (account = loive.account() AND EXISTS (
        SELECT 1 FROM scans.scan AS about WHERE about.province = removal.province AND about.id = removal.scan));

GRANT USAGE ON SCHEMA scans TO loive_open;
GRANT SELECT, INSERT ON scans.scan, scans.removal TO loive_open;
GRANT SELECT, INSERT, DELETE ON scans.content TO loive_open;
