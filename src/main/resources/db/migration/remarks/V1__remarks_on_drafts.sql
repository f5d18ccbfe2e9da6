-- What people remark on a sentence of a draft, or on all of it; a remark is only added.
-- A remark is seen by who sees the draft.
-- Locks nothing: the table is new.

CREATE TABLE remarks.remark (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    draft uuid NOT NULL,
    agency uuid NOT NULL,
    number integer NOT NULL,
    quoted text NOT NULL CHECK (length(quoted) <= 2000),
    words text NOT NULL CHECK (words <> '' AND length(words) <= 1000),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, draft, number) REFERENCES drafting.version,
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency)
);
COMMENT ON TABLE remarks.remark IS 'Góp ý cho một câu của dự thảo; chỉ thêm';
COMMENT ON COLUMN remarks.remark.quoted IS 'Câu được góp ý như lúc góp ý; bỏ trống khi góp ý cả bản';
COMMENT ON COLUMN remarks.remark.words IS 'Lời góp ý; không ghi tên nạn nhân';
CREATE INDEX remark_by_draft ON remarks.remark (province, draft, at);

ALTER TABLE remarks.remark ENABLE ROW LEVEL SECURITY;
ALTER TABLE remarks.remark FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON remarks.remark FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON remarks.remark FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

GRANT USAGE ON SCHEMA remarks TO loive_open;
GRANT SELECT, INSERT ON remarks.remark TO loive_open;
