-- Every version of what each agency answered to a request.
-- A province sees its own rows only. A contribution is written by the agency that owes it, a verdict by the agency that
-- asked. Nothing is ever changed or removed: a correction is a new version, and how a contribution stands is read from
-- its newest version and the verdicts upon that.
-- A number of activities is kept with the version of the activity it was read from, so that it can be traced for ever.
-- Locks nothing: the tables are new.

CREATE TABLE contributions.contribution (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    version integer NOT NULL CHECK (version >= 1),
    origin text NOT NULL CHECK (origin IN ('SUBMISSION', 'CORRECTION')),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, request, agency, version),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id),
    CHECK (version > 1 OR origin = 'SUBMISSION')
);
COMMENT ON TABLE contributions.contribution IS 'Mỗi bản đóng góp của một đơn vị cho một yêu cầu; bản cũ giữ nguyên';
COMMENT ON COLUMN contributions.contribution.origin IS 'Do đơn vị nộp, hay tự lập lại khi sổ hoạt động được sửa';

CREATE TABLE contributions.statement (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL,
    item text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('zero-in-period', 'not-counted', 'nil-information')),
    PRIMARY KEY (province, request, agency, version, item),
    FOREIGN KEY (province, request, agency, version) REFERENCES contributions.contribution,
    FOREIGN KEY (province, request, agency, item) REFERENCES requests.obligation
);
COMMENT ON TABLE contributions.statement IS 'Lời xác nhận của đơn vị ở chỗ sổ không có: không phát sinh, chưa nêu số, không nhận thông tin';

CREATE TABLE contributions.evidence (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL,
    item text NOT NULL CHECK (item <> 'VICTIMS_RECEIVED'),
    activity uuid NOT NULL,
    activity_version integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('exact', 'more-than', 'not-counted')),
    quantity bigint CHECK (quantity BETWEEN 1 AND 999999999999),
    slogans text[] NOT NULL,
    PRIMARY KEY (province, request, agency, version, item, activity),
    FOREIGN KEY (province, request, agency, version) REFERENCES contributions.contribution,
    FOREIGN KEY (province, request, agency, item) REFERENCES requests.obligation,
    FOREIGN KEY (province, activity, activity_version) REFERENCES outreach.activity_history (province, activity, version),
    CHECK ((kind = 'not-counted') = (quantity IS NULL))
);
COMMENT ON TABLE contributions.evidence IS 'Các dòng trong sổ hoạt động làm nên một số liệu, nguyên như lúc nộp';
COMMENT ON COLUMN contributions.evidence.activity_version IS 'Bản của dòng hoạt động đã được đọc';

CREATE TABLE contributions.verdict (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ACCEPTED', 'RETURNED')),
    remark text NOT NULL CHECK (length(remark) <= 1000),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, request, agency, version, kind),
    FOREIGN KEY (province, request, agency, version) REFERENCES contributions.contribution,
    CHECK ((kind = 'RETURNED') = (remark <> ''))
);
COMMENT ON TABLE contributions.verdict IS 'Cơ quan tổng hợp nhận hoặc trả lại một bản; đã nhận rồi vẫn có thể trả lại';
COMMENT ON COLUMN contributions.verdict.remark IS 'Ý kiến khi trả lại';

ALTER TABLE contributions.contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE contributions.contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON contributions.contribution FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON contributions.contribution FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account() AND EXISTS (
        SELECT FROM requests.obligation AS owed
        WHERE owed.province = contribution.province AND owed.request = contribution.request
          AND owed.agency = contribution.agency));

ALTER TABLE contributions.statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE contributions.statement FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON contributions.statement FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON contributions.statement FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE contributions.evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE contributions.evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON contributions.evidence FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON contributions.evidence FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE contributions.verdict ENABLE ROW LEVEL SECURITY;
ALTER TABLE contributions.verdict FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON contributions.verdict FOR SELECT USING (province = loive.province());
CREATE POLICY asker_writes ON contributions.verdict FOR INSERT
    WITH CHECK (province = loive.province() AND account = loive.account() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = verdict.province AND asked.id = verdict.request AND asked.agency = loive.agency()));

GRANT USAGE ON SCHEMA contributions TO loive_open;
GRANT SELECT, INSERT ON contributions.contribution, contributions.statement, contributions.evidence,
    contributions.verdict TO loive_open;
