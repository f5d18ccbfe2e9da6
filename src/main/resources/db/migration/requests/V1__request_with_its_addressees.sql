-- What a lead department asks of agencies: which items, for which days, until when, resting on which documents.
-- A province sees its own rows only; a request is written by the agency that asks, and never changed or removed.
-- Locks nothing: the tables are new.

CREATE TABLE requests.request (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL CHECK (title <> '' AND length(title) <= 200),
    campaign uuid,
    from_day date NOT NULL,
    to_day date NOT NULL,
    due date NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    account uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, campaign) REFERENCES campaigns.campaign (province, id),
    CHECK (to_day >= from_day),
    CHECK (due >= to_day)
);
COMMENT ON TABLE requests.request IS 'Yêu cầu báo cáo: hỏi gì, kỳ nào, hạn nào';
COMMENT ON COLUMN requests.request.agency IS 'Cơ quan yêu cầu và tổng hợp';
COMMENT ON COLUMN requests.request.due IS 'Ngày cuối để nộp';

CREATE TABLE requests.citation (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    position integer NOT NULL CHECK (position >= 1),
    document uuid NOT NULL REFERENCES documents.document (id),
    role text NOT NULL CHECK (role IN ('BASIS', 'PROGRAMME', 'INSTRUCTION')),
    PRIMARY KEY (province, request, position),
    UNIQUE (province, request, document, role),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id)
);
COMMENT ON TABLE requests.citation IS 'Văn bản mà yêu cầu căn cứ vào, theo thứ tự viện dẫn';

CREATE TABLE requests.obligation (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    item text NOT NULL CHECK (item IN ('SPECIAL_PAGES', 'NEWSPAPER_COPIES', 'BROADCASTS', 'BANNERS', 'POSTERS',
        'NEWS_ITEMS', 'VICTIMS_RECEIVED')),
    PRIMARY KEY (province, request, agency, item),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id)
);
COMMENT ON TABLE requests.obligation IS 'Mỗi đơn vị được hỏi chỉ tiêu nào; không được hỏi là không thuộc nhiệm vụ';

ALTER TABLE requests.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.request FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON requests.request FOR SELECT USING (province = loive.province());
CREATE POLICY asker_writes ON requests.request FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE requests.citation ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.citation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON requests.citation FOR SELECT USING (province = loive.province());
CREATE POLICY asker_writes ON requests.citation FOR INSERT
    WITH CHECK (province = loive.province() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = citation.province AND asked.id = citation.request AND asked.agency = loive.agency()));

ALTER TABLE requests.obligation ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.obligation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON requests.obligation FOR SELECT USING (province = loive.province());
CREATE POLICY asker_writes ON requests.obligation FOR INSERT
    WITH CHECK (province = loive.province() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = obligation.province AND asked.id = obligation.request AND asked.agency = loive.agency()));

GRANT USAGE ON SCHEMA requests TO loive_open;
GRANT SELECT, INSERT ON requests.request, requests.citation, requests.obligation TO loive_open;
