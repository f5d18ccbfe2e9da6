-- What agencies answer in words. A draft is written over as often as it is saved, by the agency that answers; what a
-- version of the answer says is written once, together with that version, and never changed.
-- An agency sees its own words, the agency that asked sees what was submitted: texts of the police are among them.
-- Locks nothing: the tables are new.

CREATE TABLE narratives.draft (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    version integer NOT NULL CHECK (version >= 1),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, request, agency),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id)
);
COMMENT ON TABLE narratives.draft IS 'Phần lời đang soạn của một đơn vị cho một yêu cầu; lưu nhiều lần';
COMMENT ON COLUMN narratives.draft.version IS 'Số lần đã lưu; dùng để biết trang đang mở có còn mới không';
COMMENT ON COLUMN narratives.draft.account IS 'Người lưu lần cuối';

CREATE TABLE narratives.draft_section (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL,
    position integer NOT NULL,
    kind text CHECK (kind IN ('words', 'nil-information', 'not-applicable')),
    body text,
    PRIMARY KEY (province, request, agency, position),
    FOREIGN KEY (province, request, agency) REFERENCES narratives.draft,
    FOREIGN KEY (province, request, position) REFERENCES requests.section,
    CHECK ((kind IS NULL) = (body IS NULL)),
    CHECK (kind <> 'words' OR body <> ''),
    CHECK (kind = 'words' OR body = ''),
    CHECK (length(body) <= 10000)
);
COMMENT ON TABLE narratives.draft_section IS 'Nội dung đang soạn của từng mục; chưa có nội dung thì bỏ trống';
COMMENT ON COLUMN narratives.draft_section.kind IS 'Có lời, không có thông tin, hoặc không thuộc nhiệm vụ';
COMMENT ON COLUMN narratives.draft_section.body IS 'Lời của đơn vị; không ghi bí mật nhà nước, tên nạn nhân';

CREATE TABLE narratives.narrative (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('words', 'nil-information', 'not-applicable')),
    body text NOT NULL CHECK (length(body) <= 10000),
    PRIMARY KEY (province, request, agency, version, position),
    FOREIGN KEY (province, request, agency, version) REFERENCES contributions.contribution,
    FOREIGN KEY (province, request, position) REFERENCES requests.section,
    CHECK ((kind = 'words') = (body <> ''))
);
COMMENT ON TABLE narratives.narrative IS 'Phần lời của từng bản đã nộp; bản cũ giữ nguyên';
COMMENT ON COLUMN narratives.narrative.kind IS 'Có lời, không có thông tin, hoặc không thuộc nhiệm vụ';
COMMENT ON COLUMN narratives.narrative.body IS 'Lời của đơn vị như lúc nộp; không ghi bí mật nhà nước, tên nạn nhân';

ALTER TABLE narratives.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE narratives.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON narratives.draft FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_begins ON narratives.draft FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());
CREATE POLICY own_agency_or_heir_saves ON narratives.draft FOR UPDATE
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()))
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());

ALTER TABLE narratives.draft_section ENABLE ROW LEVEL SECURITY;
ALTER TABLE narratives.draft_section FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON narratives.draft_section FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_begins ON narratives.draft_section FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_or_heir_saves ON narratives.draft_section FOR UPDATE
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()))
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));

ALTER TABLE narratives.narrative ENABLE ROW LEVEL SECURITY;
ALTER TABLE narratives.narrative FORCE ROW LEVEL SECURITY;
CREATE POLICY who_answers_or_asked_reads ON narratives.narrative FOR SELECT
    USING (province = ANY (loive.provinces()) AND (agency = ANY (loive.agencies()) OR EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = narrative.province AND asked.id = narrative.request
          AND asked.agency = ANY (loive.agencies()))));
CREATE POLICY own_agency_or_heir_writes ON narratives.narrative FOR INSERT
    WITH CHECK (agency = ANY (loive.agencies()) AND EXISTS (
        SELECT FROM contributions.contribution AS whole
        WHERE whole.province = narrative.province AND whole.request = narrative.request
          AND whole.agency = narrative.agency AND whole.version = narrative.version
          AND whole.transaction = pg_current_xact_id()));

GRANT USAGE ON SCHEMA narratives TO loive_open;
GRANT SELECT, INSERT, UPDATE ON narratives.draft, narratives.draft_section TO loive_open;
GRANT SELECT, INSERT ON narratives.narrative TO loive_open;
