-- Scans are kept with issued documents too: the printed paper with signature and stamp. Each scan belongs to one document,
-- which came or went; only the agency that issued a document adds and removes the scans of its paper.
-- Locks scans.scan for a moment, while its rows are checked.

ALTER TABLE scans.scan ALTER COLUMN document DROP NOT NULL;
ALTER TABLE scans.scan ADD COLUMN issued uuid;
ALTER TABLE scans.scan ADD CONSTRAINT scan_of_one_document CHECK (num_nonnulls(document, issued) = 1);
ALTER TABLE scans.scan ADD CONSTRAINT scan_of_issued_once UNIQUE (province, issued, position);
ALTER TABLE scans.scan ADD CONSTRAINT scan_of_issued
    FOREIGN KEY (province, issued, agency) REFERENCES issuing.document (province, id, agency);
COMMENT ON TABLE scans.scan IS 'Bản chụp của văn bản đến hoặc của văn bản đi đã ký; không lưu tên tệp gốc';
COMMENT ON COLUMN scans.scan.document IS 'Văn bản đến; bỏ trống khi là bản chụp văn bản đi';
COMMENT ON COLUMN scans.scan.issued IS 'Văn bản đi; bỏ trống khi là bản chụp văn bản đến';
COMMENT ON COLUMN scans.scan.agency IS 'Cơ quan nhận hoặc ban hành, chép từ văn bản';

CREATE POLICY issuer_adds_signed ON scans.scan AS RESTRICTIVE FOR INSERT
    WITH CHECK (issued IS NULL OR (province = loive.province() AND agency = loive.agency()));
CREATE POLICY issuer_removes_signed ON scans.content AS RESTRICTIVE FOR DELETE
    USING (EXISTS (SELECT 1 FROM scans.scan AS about
                   WHERE about.province = content.province AND about.id = content.scan
                     AND (about.issued IS NULL OR about.agency = loive.agency())));
CREATE POLICY issuer_says_why ON scans.removal AS RESTRICTIVE FOR INSERT
    WITH CHECK (EXISTS (SELECT 1 FROM scans.scan AS about
                        WHERE about.province = removal.province AND about.id = removal.scan
                          AND (about.issued IS NULL OR about.agency = loive.agency())));
