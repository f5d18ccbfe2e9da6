-- A request may ask for words: headings under which every addressee writes. They stand in their order and never change.
-- A province sees its own; they are written by the agency that asks, with the request.
-- Locks nothing: the table is new.

CREATE TABLE requests.section (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 20),
    heading text NOT NULL CHECK (heading <> '' AND length(heading) <= 200),
    PRIMARY KEY (province, request, position),
    UNIQUE (province, request, heading),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id)
);
COMMENT ON TABLE requests.section IS 'Mục báo cáo bằng lời của một yêu cầu; hỏi mọi đơn vị như nhau';
COMMENT ON COLUMN requests.section.position IS 'Thứ tự của mục trong yêu cầu';
COMMENT ON COLUMN requests.section.heading IS 'Tên mục, như cơ quan yêu cầu ghi';

ALTER TABLE requests.section ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.section FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON requests.section FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY asker_writes ON requests.section FOR INSERT
    WITH CHECK (province = loive.province() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = section.province AND asked.id = section.request AND asked.agency = loive.agency()));

GRANT SELECT, INSERT ON requests.section TO loive_open;
