-- A post ends, and what was entered wrongly of it or of its holder is put right; what stood before is kept with the
-- reason, the account and the moment, and never written over.
-- Who took over an agency's duties does so for what that agency left, because nobody else can.
-- Posts are public; what stood before is read by the agency and whoever took over from it.
-- Locks posts.post and posts.holding while a column is added, some hundred rows each.

ALTER TABLE posts.post ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE posts.holding ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE posts.holding ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE posts.holding ADD CONSTRAINT holding_id UNIQUE (province, id);
COMMENT ON COLUMN posts.post.version IS 'Số lần ghi, sửa; trang đọc ở số cũ thì không lưu được';
COMMENT ON COLUMN posts.holding.version IS 'Số lần ghi, sửa; trang đọc ở số cũ thì không lưu được';

CREATE TABLE posts.post_before (
    post uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    title text NOT NULL,
    rank text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (post, version),
    FOREIGN KEY (post, agency) REFERENCES posts.post (id, agency)
);
COMMENT ON TABLE posts.post_before IS 'Chức vụ như đã ghi trước mỗi lần kết thúc hoặc sửa';
COMMENT ON COLUMN posts.post_before.reason IS 'Lý do sửa; để trống khi kết thúc';
COMMENT ON COLUMN posts.post_before.account IS 'Tài khoản đã kết thúc hoặc sửa';

CREATE TABLE posts.holding_before (
    province char(2) NOT NULL,
    holding uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    name text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, holding, version),
    FOREIGN KEY (province, holding) REFERENCES posts.holding (province, id)
);
COMMENT ON TABLE posts.holding_before IS 'Người giữ chức vụ như đã ghi trước mỗi lần thôi giữ hoặc sửa';
COMMENT ON COLUMN posts.holding_before.reason IS 'Lý do sửa; để trống khi thôi giữ';
COMMENT ON COLUMN posts.holding_before.account IS 'Tài khoản đã ghi thôi giữ hoặc sửa';

DROP POLICY own_agency_ends ON posts.post;
CREATE POLICY own_agency_or_heir_changes ON posts.post FOR UPDATE
    USING (agency = ANY (loive.agencies())) WITH CHECK (agency = ANY (loive.agencies()));
DROP POLICY own_agency_ends ON posts.holding;
CREATE POLICY own_agency_or_heir_changes ON posts.holding FOR UPDATE
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()))
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));

ALTER TABLE posts.post_before ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts.post_before FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON posts.post_before FOR SELECT USING (agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_adds ON posts.post_before FOR INSERT
    WITH CHECK (agency = ANY (loive.agencies()) AND account = loive.account());

ALTER TABLE posts.holding_before ENABLE ROW LEVEL SECURITY;
ALTER TABLE posts.holding_before FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON posts.holding_before FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_adds ON posts.holding_before FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());

GRANT UPDATE (title, rank, valid_from, version) ON posts.post TO loive_open;
GRANT UPDATE (name, valid_from, version) ON posts.holding TO loive_open;
GRANT SELECT, INSERT ON posts.post_before, posts.holding_before TO loive_open;
