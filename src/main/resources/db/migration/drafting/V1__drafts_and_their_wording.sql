-- Drafts of documents: what each is about, every wording it had, with what its live places said then, documents cited
-- besides. Wordings are only added. A draft is seen by the agency that drafts and by its heirs.
-- Locks nothing: the tables are new.

CREATE TABLE drafting.draft (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    source text NOT NULL CHECK (source ~ '^[a-z-]{3,40}$'),
    subject uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('OPEN', 'SUBMITTED', 'SIGNED', 'ISSUED', 'DROPPED')),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, id, agency)
);
COMMENT ON TABLE drafting.draft IS 'Dự thảo văn bản của một cơ quan';
COMMENT ON COLUMN drafting.draft.source IS 'Mẫu đã dùng để lập dự thảo';
COMMENT ON COLUMN drafting.draft.subject IS 'Yêu cầu, kỳ hoặc cơ quan mà dự thảo nói về';
COMMENT ON COLUMN drafting.draft.state IS 'Đang soạn, đã trình, đã ký, đã phát hành, đã bỏ';

CREATE TABLE drafting.version (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    agency uuid NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    origin text NOT NULL CHECK (origin IN ('TEMPLATE', 'TYPED', 'WORD')),
    title text NOT NULL CHECK (title <> '' AND length(title) <= 1000),
    heading text NOT NULL CHECK (heading <> ''),
    addressees text[] NOT NULL CHECK (cardinality(addressees) <= 30),
    copies text[] NOT NULL CHECK (cardinality(copies) <= 30),
    filed text NOT NULL CHECK (length(filed) <= 200),
    unit text NOT NULL CHECK (length(unit) <= 20),
    signer uuid,
    body text NOT NULL CHECK (body <> '' AND length(body) <= 200000),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, draft, number),
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency)
);
COMMENT ON TABLE drafting.version IS 'Từng bản của dự thảo; chỉ thêm, không sửa, không xóa';
COMMENT ON COLUMN drafting.version.origin IS 'Lập từ mẫu, sửa trên trang, hoặc nhận lại từ tệp Word';
COMMENT ON COLUMN drafting.version.title IS 'Trích yếu; không ghi tên người';
COMMENT ON COLUMN drafting.version.heading IS 'Trích yếu đã điền vào lúc lưu, để hiện trong danh sách';
COMMENT ON COLUMN drafting.version.addressees IS 'Kính gửi, mỗi phần tử một dòng';
COMMENT ON COLUMN drafting.version.copies IS 'Nơi nhận, mỗi phần tử một dòng, chưa gồm dòng lưu';
COMMENT ON COLUMN drafting.version.filed IS 'Nơi lưu';
COMMENT ON COLUMN drafting.version.unit IS 'Chữ viết tắt của đơn vị soạn thảo, chỉ dùng cho công văn';
COMMENT ON COLUMN drafting.version.signer IS 'Chức vụ ký; bỏ trống thì người đứng đầu ký';
COMMENT ON COLUMN drafting.version.body IS 'Lời văn, chỗ tự điền ghi trong ngoặc nhọn';

CREATE TABLE drafting.filled (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    kind text NOT NULL CHECK (kind <> ''),
    said text NOT NULL,
    PRIMARY KEY (province, draft, number, name),
    FOREIGN KEY (province, draft, number) REFERENCES drafting.version
);
COMMENT ON TABLE drafting.filled IS 'Nội dung các chỗ tự điền vào lúc lưu một bản; dùng để biết số nào đã đổi';
COMMENT ON COLUMN drafting.filled.kind IS 'Loại số liệu vào lúc đó: có số, bằng không, chưa thống kê, còn thiếu';

CREATE TABLE drafting.citation (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    agency uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 99),
    document uuid NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, draft, position),
    UNIQUE (province, draft, document),
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency)
);
COMMENT ON TABLE drafting.citation IS 'Văn bản mà người soạn chọn để viện dẫn trong dự thảo';
COMMENT ON COLUMN drafting.citation.position IS 'Thứ tự chọn, là số trong tên chỗ tự điền';

ALTER TABLE drafting.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafting.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON drafting.draft FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON drafting.draft FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE drafting.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafting.version FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON drafting.version FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON drafting.version FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE drafting.citation ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafting.citation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON drafting.citation FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON drafting.citation FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

CREATE POLICY own_agency_moves_on ON drafting.draft FOR UPDATE
    USING (province = loive.province() AND agency = loive.agency());

ALTER TABLE drafting.filled ENABLE ROW LEVEL SECURITY;
ALTER TABLE drafting.filled FORCE ROW LEVEL SECURITY;
CREATE POLICY with_its_version ON drafting.filled FOR SELECT
    USING (EXISTS (SELECT FROM drafting.version AS whole
        WHERE whole.province = filled.province AND whole.draft = filled.draft AND whole.number = filled.number));
CREATE POLICY own_agency_writes ON drafting.filled FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM drafting.version AS whole
        WHERE whole.province = filled.province AND whole.draft = filled.draft AND whole.number = filled.number
          AND whole.agency = loive.agency() AND whole.account = loive.account()));

GRANT USAGE ON SCHEMA drafting TO loive_open;
GRANT SELECT, INSERT ON drafting.draft, drafting.version, drafting.filled, drafting.citation TO loive_open;
GRANT UPDATE (state) ON drafting.draft TO loive_open;
