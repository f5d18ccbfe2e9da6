-- Which posts an agency has, who holds them, and who of its staff may sign by authority of the head: what is printed
-- over a signature follows from these (Nghị định 30/2020/NĐ-CP).
-- Posts and authorities are public facts; who holds a post is read in the province. An agency writes its own rows only.
-- Locks nothing: the tables are new.

CREATE TABLE posts.post (
    id uuid PRIMARY KEY,
    agency uuid NOT NULL REFERENCES agencies.agency,
    title text NOT NULL CHECK (title <> '' AND length(title) <= 100),
    rank text NOT NULL CHECK (rank IN ('HEAD', 'DEPUTY', 'STAFF')),
    valid_from date NOT NULL,
    valid_to date,
    UNIQUE (agency, title, valid_from),
    UNIQUE (id, agency),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE posts.post IS 'Chức vụ của cơ quan, đơn vị: người đứng đầu, cấp phó, công chức';
COMMENT ON COLUMN posts.post.rank IS 'Người đứng đầu ký trực tiếp; cấp phó ký thay; công chức chỉ ký khi được ủy quyền';

CREATE TABLE posts.holding (
    province char(2) NOT NULL,
    post uuid NOT NULL,
    agency uuid NOT NULL,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 100),
    account uuid,
    valid_from date NOT NULL,
    valid_to date,
    PRIMARY KEY (province, post, valid_from),
    FOREIGN KEY (post, agency) REFERENCES posts.post (id, agency),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE posts.holding IS 'Ai giữ chức vụ nào, từ ngày nào đến ngày nào';
COMMENT ON COLUMN posts.holding.name IS 'Họ tên in dưới chữ ký';

CREATE TABLE posts.authority (
    post uuid NOT NULL,
    agency uuid NOT NULL,
    subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 300),
    valid_from date NOT NULL,
    valid_to date NOT NULL,
    PRIMARY KEY (post, valid_from),
    FOREIGN KEY (post, agency) REFERENCES posts.post (id, agency),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE posts.authority IS 'Người đứng đầu ủy quyền cho chức vụ nào ký, về việc gì, trong thời hạn nào';
COMMENT ON COLUMN posts.authority.valid_to IS 'Ủy quyền luôn có thời hạn';

ALTER TABLE posts.post ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts.post FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON posts.post FOR SELECT USING (true);
CREATE POLICY import_or_own_agency_writes ON posts.post FOR INSERT
    WITH CHECK (loive.purpose() = 'import' OR agency = loive.agency());
CREATE POLICY own_agency_ends ON posts.post FOR UPDATE
    USING (agency = loive.agency()) WITH CHECK (agency = loive.agency());

ALTER TABLE posts.holding ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts.holding FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON posts.holding FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_writes ON posts.holding FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());
CREATE POLICY own_agency_ends ON posts.holding FOR UPDATE
    USING (province = loive.province() AND agency = loive.agency())
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE posts.authority ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts.authority FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON posts.authority FOR SELECT USING (true);
CREATE POLICY own_agency_writes ON posts.authority FOR INSERT WITH CHECK (agency = loive.agency());

GRANT USAGE ON SCHEMA posts TO loive_open, loive_guarded;
GRANT SELECT, INSERT ON posts.post, posts.holding, posts.authority TO loive_open;
GRANT UPDATE (valid_to) ON posts.post, posts.holding TO loive_open;
GRANT SELECT ON posts.post, posts.authority TO loive_guarded;
