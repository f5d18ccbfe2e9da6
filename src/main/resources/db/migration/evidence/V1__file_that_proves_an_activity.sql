-- Photographs and minutes kept with an activity. The bytes stand in a table of their own: they may be taken away, with a
-- reason, while the row and its checksum stay. Whoever answers for the activity adds and removes; its province reads.
-- Locks nothing: the tables are new.

CREATE TABLE evidence.file (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    activity uuid NOT NULL,
    agency uuid NOT NULL,
    position integer NOT NULL CHECK (position >= 1),
    kind text NOT NULL CHECK (kind IN ('JPEG', 'PNG', 'PDF')),
    size integer NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, activity, position),
    FOREIGN KEY (province, activity, agency) REFERENCES outreach.activity (province, id, agency)
);
COMMENT ON TABLE evidence.file IS 'Tệp minh chứng của một hoạt động; không lưu tên tệp gốc';
COMMENT ON COLUMN evidence.file.agency IS 'Cơ quan chủ trì hoạt động, chép từ hoạt động';
COMMENT ON COLUMN evidence.file.position IS 'Số thứ tự trong hoạt động, dùng để đặt tên tệp khi tải về';
COMMENT ON COLUMN evidence.file.kind IS 'Loại tệp, nhận theo nội dung, không theo tên';
COMMENT ON COLUMN evidence.file.sha256 IS 'Mã kiểm tra SHA-256 của nội dung đã lưu';

CREATE TABLE evidence.content (
    province char(2) NOT NULL,
    file uuid NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (province, file),
    FOREIGN KEY (province, file) REFERENCES evidence.file (province, id)
);
COMMENT ON TABLE evidence.content IS 'Nội dung tệp; xóa khi gỡ tệp';
COMMENT ON COLUMN evidence.content.bytes IS 'Nội dung, đã bỏ dữ liệu máy ảnh ghi kèm với ảnh JPEG, PNG';

CREATE TABLE evidence.removal (
    province char(2) NOT NULL,
    file uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, file),
    FOREIGN KEY (province, file) REFERENCES evidence.file (province, id)
);
COMMENT ON TABLE evidence.removal IS 'Việc gỡ tệp minh chứng, kèm lý do; chỉ thêm, không sửa';
COMMENT ON COLUMN evidence.removal.reason IS 'Lý do gỡ; không ghi tên người';

ALTER TABLE evidence.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.file FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON evidence.file FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_or_heir_adds ON evidence.file FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());

ALTER TABLE evidence.content ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.content FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON evidence.content FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_or_heir_adds ON evidence.content FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND EXISTS (
        SELECT 1 FROM evidence.file AS about
        WHERE about.province = content.province AND about.id = content.file
          AND about.agency = ANY (loive.agencies())));
CREATE POLICY own_agency_or_heir_removes ON evidence.content FOR DELETE
    USING (province = ANY (loive.provinces()) AND EXISTS (
        SELECT 1 FROM evidence.file AS about
        WHERE about.province = content.province AND about.id = content.file
          AND about.agency = ANY (loive.agencies())));

ALTER TABLE evidence.removal ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.removal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON evidence.removal FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_or_heir_adds ON evidence.removal FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT 1 FROM evidence.file AS about
        WHERE about.province = removal.province AND about.id = removal.file
          AND about.agency = ANY (loive.agencies())));

GRANT USAGE ON SCHEMA evidence TO loive_open;
GRANT SELECT, INSERT ON evidence.file, evidence.removal TO loive_open;
GRANT SELECT, INSERT, DELETE ON evidence.content TO loive_open;
