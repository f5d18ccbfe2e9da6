-- The letter by which a lead department told agencies what to do in a campaign, with the words it had when it was sent.
-- A province reads its own and what its former provinces left; the agency that asked for the figures writes it, once for
-- each request. Nothing is changed or deleted.
-- Locks nothing: the table is new.

CREATE TABLE instructions.letter (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    campaign uuid NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 300),
    parent text,
    issuer text NOT NULL CHECK (issuer <> ''),
    symbol text NOT NULL,
    place text NOT NULL,
    addressees text[] NOT NULL CHECK (cardinality(addressees) >= 1),
    paragraphs text[] NOT NULL CHECK (cardinality(paragraphs) >= 1),
    copies text[] NOT NULL,
    filed text NOT NULL,
    authority text[] NOT NULL,
    post text NOT NULL,
    signer text NOT NULL,
    PRIMARY KEY (province, id),
    UNIQUE (province, request),
    FOREIGN KEY (province, campaign) REFERENCES campaigns.campaign (province, id),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id)
);
COMMENT ON TABLE instructions.letter IS 'Công văn hướng dẫn chiến dịch, nguyên văn khi gửi; chỉ thêm, không sửa';
COMMENT ON COLUMN instructions.letter.request IS 'Yêu cầu báo cáo được mở cùng công văn';
COMMENT ON COLUMN instructions.letter.agency IS 'Cơ quan ban hành';
COMMENT ON COLUMN instructions.letter.subject IS 'Trích yếu, không có chữ V/v';
COMMENT ON COLUMN instructions.letter.parent IS 'Tên cơ quan chủ quản; để trống khi không ghi';
COMMENT ON COLUMN instructions.letter.symbol IS 'Ký hiệu sau số; số và ngày do văn thư ghi nên để trống';
COMMENT ON COLUMN instructions.letter.addressees IS 'Nơi kính gửi, mỗi dòng một nơi';
COMMENT ON COLUMN instructions.letter.authority IS 'Dòng thẩm quyền ký: TM., KT., TL., TUQ.; không có khi người đứng đầu ký';
COMMENT ON COLUMN instructions.letter.signer IS 'Họ tên người ký; để trống khi chưa ghi người giữ chức vụ';

CREATE INDEX letter_by_campaign ON instructions.letter (province, campaign);

ALTER TABLE instructions.letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE instructions.letter FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON instructions.letter FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY asker_writes ON instructions.letter FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = letter.province AND asked.id = letter.request AND asked.agency = loive.agency()));

GRANT USAGE ON SCHEMA instructions TO loive_open;
GRANT SELECT, INSERT ON instructions.letter TO loive_open;
