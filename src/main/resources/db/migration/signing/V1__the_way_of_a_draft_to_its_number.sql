-- The way of a draft from its drafter to its number: who acts for which post, the steps taken, what the live places said
-- while the draft lay before who signs, the papers as issued with their checksums, and how each recipient got them.
-- Everything is only added; a seat is ended by its last day.
-- Locks nothing: the tables are new.

CREATE TABLE signing.seat (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    post uuid NOT NULL,
    holder uuid NOT NULL,
    first_day date NOT NULL,
    last_day date,
    absence boolean NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    CHECK (last_day IS NULL OR last_day >= first_day),
    CHECK (NOT absence OR last_day IS NOT NULL)
);
COMMENT ON TABLE signing.seat IS 'Tài khoản thực hiện việc trả lại, ký dự thảo cho một chức vụ, theo ngày';
COMMENT ON COLUMN signing.seat.holder IS 'Tài khoản thực hiện việc ký';
COMMENT ON COLUMN signing.seat.last_day IS 'Ngày cuối; bỏ trống khi chưa có hạn';
COMMENT ON COLUMN signing.seat.absence IS 'Làm thay khi người giữ chức vụ vắng mặt; luôn có ngày cuối';

CREATE TABLE signing.step (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    agency uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('SUBMITTED', 'RETURNED', 'SIGNED', 'ISSUED')),
    version integer NOT NULL,
    post uuid,
    reason text NOT NULL CHECK (length(reason) <= 1000),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, draft, number),
    CHECK ((kind = 'RETURNED') = (reason <> '')),
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency)
);
COMMENT ON TABLE signing.step IS 'Các bước trình ký, trả lại, ký, phát hành của một dự thảo';
COMMENT ON COLUMN signing.step.post IS 'Chức vụ của người ký';
COMMENT ON COLUMN signing.step.reason IS 'Lý do trả lại; không ghi tên nạn nhân';

CREATE TABLE signing.frozen (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    step integer NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    sort text NOT NULL CHECK (sort IN ('FIGURE', 'LIST', 'CITATION', 'PERIOD', 'NAME')),
    kind text NOT NULL,
    italic boolean NOT NULL,
    words text[] NOT NULL,
    other_words text[] NOT NULL,
    PRIMARY KEY (province, draft, step, position),
    UNIQUE (province, draft, step, name),
    FOREIGN KEY (province, draft, step) REFERENCES signing.step (province, draft, number)
);
COMMENT ON TABLE signing.frozen IS 'Nội dung các chỗ tự điền lúc trình ký; không đổi theo dữ liệu nữa';
COMMENT ON COLUMN signing.frozen.other_words IS 'Nội dung ghi trong bản công bố, đã che số nhỏ';

CREATE TABLE signing.frozen_evidence (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    step integer NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    who text NOT NULL,
    said text NOT NULL,
    note text NOT NULL,
    link text NOT NULL,
    PRIMARY KEY (province, draft, step, name, position),
    FOREIGN KEY (province, draft, step, name) REFERENCES signing.frozen (province, draft, step, name)
);
COMMENT ON TABLE signing.frozen_evidence IS 'Căn cứ của từng chỗ tự điền lúc trình ký';
COMMENT ON COLUMN signing.frozen_evidence.who IS 'Cơ quan, cơ sở hoặc văn bản làm căn cứ';
COMMENT ON COLUMN signing.frozen_evidence.said IS 'Số liệu của căn cứ, viết thành lời';

CREATE TABLE signing.paper (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    agency uuid NOT NULL,
    edition text NOT NULL CHECK (edition IN ('OFFICIAL', 'OTHER')),
    format text NOT NULL CHECK (format IN ('DOCX', 'PDF')),
    issued uuid NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bytea NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, draft, edition, format),
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency),
    FOREIGN KEY (province, issued, agency) REFERENCES issuing.document (province, id, agency)
);
COMMENT ON TABLE signing.paper IS 'Văn bản như đã phát hành: bản chính thức và bản công bố, mỗi bản hai định dạng';
COMMENT ON COLUMN signing.paper.sha256 IS 'Mã kiểm tra SHA-256 của tệp đã lưu';

CREATE TABLE signing.dispatch (
    province char(2) NOT NULL,
    draft uuid NOT NULL,
    agency uuid NOT NULL,
    number integer NOT NULL CHECK (number >= 1),
    recipient text NOT NULL CHECK (recipient <> '' AND length(recipient) <= 300),
    way text NOT NULL CHECK (way IN ('NETWORK', 'POST', 'HAND', 'MAIL')),
    sent_on date NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, draft, number),
    FOREIGN KEY (province, draft, agency) REFERENCES drafting.draft (province, id, agency)
);
COMMENT ON TABLE signing.dispatch IS 'Việc gửi văn bản đã phát hành đến từng nơi nhận';
COMMENT ON COLUMN signing.dispatch.recipient IS 'Nơi nhận như ghi trên văn bản';
COMMENT ON COLUMN signing.dispatch.way IS 'Trục liên thông, bưu điện, trao trực tiếp, thư điện tử công vụ';

ALTER TABLE signing.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.seat FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON signing.seat FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON signing.seat FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE signing.step ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.step FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON signing.step FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON signing.step FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE signing.paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.paper FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON signing.paper FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON signing.paper FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE signing.dispatch ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.dispatch FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON signing.dispatch FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON signing.dispatch FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE signing.frozen ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.frozen FORCE ROW LEVEL SECURITY;
CREATE POLICY with_its_step ON signing.frozen FOR SELECT
    USING (EXISTS (SELECT FROM signing.step AS whole
        WHERE whole.province = frozen.province AND whole.draft = frozen.draft AND whole.number = frozen.step));
CREATE POLICY own_agency_writes ON signing.frozen FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM signing.step AS whole
        WHERE whole.province = frozen.province AND whole.draft = frozen.draft AND whole.number = frozen.step
          AND whole.agency = loive.agency() AND whole.account = loive.account()));

ALTER TABLE signing.frozen_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE signing.frozen_evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY with_its_step ON signing.frozen_evidence FOR SELECT
    USING (EXISTS (SELECT FROM signing.step AS whole
        WHERE whole.province = frozen_evidence.province AND whole.draft = frozen_evidence.draft
          AND whole.number = frozen_evidence.step));
CREATE POLICY own_agency_writes ON signing.frozen_evidence FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM signing.step AS whole
        WHERE whole.province = frozen_evidence.province AND whole.draft = frozen_evidence.draft
          AND whole.number = frozen_evidence.step
          AND whole.agency = loive.agency() AND whole.account = loive.account()));

GRANT USAGE ON SCHEMA signing TO loive_open;
GRANT SELECT, INSERT ON signing.seat, signing.step, signing.frozen, signing.frozen_evidence, signing.paper, signing.dispatch
    TO loive_open;
