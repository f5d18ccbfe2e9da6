-- What is said about what an agency owes to a request: got it, was reminded, is waived. A row is only ever added.
-- Who owes says that it has got the request; everything else is said by the agency that asked, or who took over from it.
-- Locks nothing: the table is new.

CREATE TABLE requests.obligation_note (
    province char(2) NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    number bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL CHECK (kind IN ('ACKNOWLEDGED', 'REMINDED', 'WAIVED', 'WAIVER_ENDED')),
    reason text NOT NULL CHECK (length(reason) <= 500),
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, request, agency, number),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id),
    CHECK ((kind IN ('WAIVED', 'WAIVER_ENDED')) = (reason <> ''))
);
COMMENT ON TABLE requests.obligation_note IS 'Theo dõi từng đơn vị: đã nhận yêu cầu, được nhắc, được miễn; chỉ thêm, không sửa';
COMMENT ON COLUMN requests.obligation_note.number IS 'Thứ tự ghi; không dùng để đếm';
COMMENT ON COLUMN requests.obligation_note.reason IS 'Lý do miễn hoặc thôi miễn';

ALTER TABLE requests.obligation_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.obligation_note FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON requests.obligation_note FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY who_owes_or_asked_says ON requests.obligation_note FOR INSERT
    WITH CHECK (account = loive.account() AND province = ANY (loive.provinces()) AND CASE kind
        WHEN 'ACKNOWLEDGED' THEN agency = ANY (loive.agencies())
        ELSE EXISTS (
            SELECT FROM requests.request AS asked
            WHERE asked.province = obligation_note.province AND asked.id = obligation_note.request
              AND asked.agency = ANY (loive.agencies())) END);

GRANT SELECT, INSERT ON requests.obligation_note TO loive_open;
