-- An agency is one row for each stretch of its name and symbol; what it was before and became after are takeovers,
-- each for a duty, because in 2025 the duties of one department went to several.
-- Spellings under which an agency is met, who reports to whom in the two chains, and how an agency is reached.
-- Public facts come by import; its own spellings and contact data an agency keeps itself.
-- Checked: the rows of V1 are provincial, of a district (its office) or central, so their level follows from the kind.
-- Locks agencies.agency while its rows are written anew; it has some hundred of them.

ALTER TABLE agencies.agency ADD COLUMN level text;
ALTER TABLE agencies.agency ALTER COLUMN level TYPE pg_catalog.text USING
    CASE WHEN province IS NULL THEN 'CENTRAL' WHEN kind = 'DISTRICT_OFFICE' THEN 'DISTRICT' ELSE 'PROVINCE' END;
ALTER TABLE agencies.agency
    ALTER COLUMN level SET NOT NULL,
    ADD COLUMN basis text NOT NULL DEFAULT '',
    ADD COLUMN verified boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT known_level CHECK (level IN ('INTERNATIONAL', 'CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'SOCIETY')),
    ADD CONSTRAINT central_has_no_province CHECK (level NOT IN ('INTERNATIONAL', 'CENTRAL') OR province IS NULL),
    ADD CONSTRAINT local_has_its_province CHECK (level NOT IN ('PROVINCE', 'DISTRICT', 'COMMUNE') OR province IS NOT NULL),
    ADD CONSTRAINT unit_lies_in_a_body CHECK (kind <> 'UNIT' OR parent IS NOT NULL),
    DROP CONSTRAINT agency_province_name_valid_from_key,
    ADD CONSTRAINT one_name_in_a_body UNIQUE NULLS NOT DISTINCT (province, parent, name, valid_from);
COMMENT ON COLUMN agencies.agency.level IS 'Cấp: quốc tế, trung ương, tỉnh, huyện, xã, xã hội';
COMMENT ON COLUMN agencies.agency.basis IS 'Căn cứ hoặc nguồn của tên, ký hiệu, thời gian';
COMMENT ON COLUMN agencies.agency.verified IS 'Đã đối chiếu với nguồn công khai hay chưa';

CREATE INDEX agency_by_parent ON agencies.agency (parent);

CREATE TABLE agencies.alias (
    agency uuid NOT NULL REFERENCES agencies.agency,
    folded text NOT NULL CHECK (folded <> ''),
    written text NOT NULL CHECK (written <> '' AND length(written) <= 200),
    warning boolean NOT NULL,
    PRIMARY KEY (agency, folded)
);
COMMENT ON TABLE agencies.alias IS 'Cách viết khác của tên, ký hiệu một cơ quan; cách viết sai vẫn nhận ra nhưng kèm cảnh báo';
COMMENT ON COLUMN agencies.alias.folded IS 'Dạng bỏ dấu, bỏ khoảng trắng và dấu câu, dùng để so sánh';
COMMENT ON COLUMN agencies.alias.warning IS 'Cách viết sai: nhận ra được nhưng không nên dùng';

CREATE INDEX alias_by_folded ON agencies.alias (folded);

CREATE TABLE agencies.takeover (
    predecessor uuid NOT NULL REFERENCES agencies.agency,
    successor uuid NOT NULL REFERENCES agencies.agency,
    valid_from date NOT NULL,
    duty text NOT NULL CHECK (duty <> ''),
    basis text NOT NULL,
    verified boolean NOT NULL,
    PRIMARY KEY (predecessor, successor, duty),
    CHECK (predecessor <> successor)
);
COMMENT ON TABLE agencies.takeover IS 'Cơ quan nào tiếp nhận nhiệm vụ của cơ quan nào, từ ngày nào';
COMMENT ON COLUMN agencies.takeover.duty IS 'Nhiệm vụ được tiếp nhận; một cơ quan cũ có thể có nhiều cơ quan kế thừa';

CREATE INDEX takeover_by_successor ON agencies.takeover (successor);

CREATE TABLE agencies.reporting_line (
    from_agency uuid NOT NULL REFERENCES agencies.agency,
    to_agency uuid NOT NULL REFERENCES agencies.agency,
    chain text NOT NULL CHECK (chain IN ('LABOUR', 'POLICE')),
    subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 300),
    valid_from date NOT NULL,
    valid_to date,
    verified boolean NOT NULL,
    PRIMARY KEY (from_agency, to_agency, chain, valid_from),
    CHECK (from_agency <> to_agency),
    CHECK (valid_to >= valid_from)
);
COMMENT ON TABLE agencies.reporting_line IS 'Ai báo cáo ai, về việc gì, theo hệ nào, từ ngày nào đến ngày nào';
COMMENT ON COLUMN agencies.reporting_line.chain IS 'Hệ lao động (hỗ trợ nạn nhân) hoặc hệ công an (ban chỉ đạo 138)';

CREATE INDEX reporting_line_by_receiver ON agencies.reporting_line (to_agency);

CREATE TABLE agencies.contact (
    agency uuid PRIMARY KEY REFERENCES agencies.agency,
    address text NOT NULL CHECK (length(address) <= 300),
    telephone text NOT NULL CHECK (length(telephone) <= 50),
    mailbox text NOT NULL CHECK (length(mailbox) <= 100),
    website text NOT NULL CHECK (length(website) <= 200),
    version integer NOT NULL CHECK (version >= 1)
);
COMMENT ON TABLE agencies.contact IS 'Trụ sở, điện thoại, thư điện tử, trang thông tin chung của cơ quan; không ghi số riêng của cá nhân';
COMMENT ON COLUMN agencies.contact.version IS 'Số lần ghi, sửa; trang đọc bản cũ thì không sửa được';

ALTER TABLE agencies.alias ENABLE ROW LEVEL SECURITY;
ALTER TABLE agencies.alias FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON agencies.alias FOR SELECT USING (true);
CREATE POLICY import_or_own_agency_writes ON agencies.alias FOR INSERT
    WITH CHECK (loive.purpose() = 'import' OR agency = loive.agency());
CREATE POLICY own_agency_removes ON agencies.alias FOR DELETE USING (agency = loive.agency());

ALTER TABLE agencies.takeover ENABLE ROW LEVEL SECURITY;
ALTER TABLE agencies.takeover FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON agencies.takeover FOR SELECT USING (true);
CREATE POLICY import_writes ON agencies.takeover FOR INSERT WITH CHECK (loive.purpose() = 'import');

ALTER TABLE agencies.reporting_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE agencies.reporting_line FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON agencies.reporting_line FOR SELECT USING (true);
CREATE POLICY import_writes ON agencies.reporting_line FOR INSERT WITH CHECK (loive.purpose() = 'import');

ALTER TABLE agencies.contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE agencies.contact FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON agencies.contact FOR SELECT USING (true);
CREATE POLICY own_agency_writes ON agencies.contact FOR INSERT WITH CHECK (agency = loive.agency());
CREATE POLICY own_agency_changes ON agencies.contact FOR UPDATE
    USING (agency = loive.agency()) WITH CHECK (agency = loive.agency());

GRANT SELECT, INSERT, DELETE ON agencies.alias TO loive_open;
GRANT SELECT, INSERT ON agencies.takeover, agencies.reporting_line, agencies.contact TO loive_open;
GRANT UPDATE (address, telephone, mailbox, website, version) ON agencies.contact TO loive_open;
GRANT SELECT ON agencies.alias, agencies.takeover, agencies.reporting_line, agencies.contact TO loive_guarded;
