-- What cited documents rest on: public facts, read by every province, entered with a list or by who keeps the source document.
-- A link is never changed; one that was entered wrongly is ended with a reason and stays kept.
-- Locks nothing: the tables are new.

CREATE TABLE citations.link (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    source uuid NOT NULL REFERENCES documents.document (id),
    target uuid NOT NULL REFERENCES documents.document (id),
    kind text NOT NULL CHECK (kind IN ('CARRIES_OUT', 'ANSWERS', 'CONTINUES', 'MIRRORS', 'PART_OF', 'CITES')),
    derived boolean NOT NULL,
    keeper uuid REFERENCES agencies.agency,
    account uuid,
    at timestamptz,
    PRIMARY KEY (province, id),
    CHECK (source <> target),
    CHECK ((account IS NULL) = (at IS NULL)),
    FOREIGN KEY (province, source) REFERENCES documents.document (province, id)
);
COMMENT ON TABLE citations.link IS 'Quan hệ giữa hai văn bản được viện dẫn; chỉ thêm, không sửa';
COMMENT ON COLUMN citations.link.province IS 'Như cột này của văn bản nguồn';
COMMENT ON COLUMN citations.link.source IS 'Văn bản thực hiện, trả lời, viện dẫn';
COMMENT ON COLUMN citations.link.target IS 'Văn bản được thực hiện, được trả lời, được viện dẫn';
COMMENT ON COLUMN citations.link.derived IS 'Suy ra từ nội dung, văn bản không ghi rõ';
COMMENT ON COLUMN citations.link.keeper IS 'Cơ quan ghi; để trống khi nạp theo danh mục';

CREATE INDEX link_from ON citations.link (source);
CREATE INDEX link_to ON citations.link (target);

CREATE TABLE citations.ended_link (
    province char(2) NOT NULL,
    link uuid NOT NULL,
    reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, link),
    FOREIGN KEY (province, link) REFERENCES citations.link (province, id)
);
COMMENT ON TABLE citations.ended_link IS 'Quan hệ đã bỏ vì ghi nhầm, kèm lý do; chỉ thêm, không sửa';
COMMENT ON COLUMN citations.ended_link.reason IS 'Lý do bỏ; không ghi tên người';

ALTER TABLE citations.link ENABLE ROW LEVEL SECURITY;
ALTER TABLE citations.link FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON citations.link FOR SELECT USING (true);
CREATE POLICY import_writes ON citations.link FOR INSERT WITH CHECK (loive.purpose() = 'import');
CREATE POLICY province_enters ON citations.link FOR INSERT
    WITH CHECK (keeper = loive.agency() AND account = loive.account() AND (province = ANY (loive.provinces())
        OR EXISTS (SELECT 1 FROM documents.document
                   WHERE document.id = link.source AND document.keeper = ANY (loive.agencies()))));

ALTER TABLE citations.ended_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE citations.ended_link FORCE ROW LEVEL SECURITY;
CREATE POLICY everybody_reads ON citations.ended_link FOR SELECT USING (true);
CREATE POLICY province_ends ON citations.ended_link FOR INSERT
    WITH CHECK (account = loive.account() AND (province = ANY (loive.provinces())
        OR EXISTS (SELECT 1 FROM citations.link
                   WHERE link.id = ended_link.link AND link.keeper = ANY (loive.agencies()))));

GRANT USAGE ON SCHEMA citations TO loive_open;
GRANT SELECT, INSERT ON citations.link, citations.ended_link TO loive_open;
