-- Which account acts for which post, kept apart from the way of a document to its number.
-- Rows are only added; a seat is ended by its last day. The rows that stood with that way come over from there.
-- Locks nothing: the table is new.

CREATE TABLE seats.seat (
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
COMMENT ON TABLE seats.seat IS 'Tài khoản thực hiện việc trả lại, ký dự thảo cho một chức vụ, theo ngày';
COMMENT ON COLUMN seats.seat.holder IS 'Tài khoản thực hiện việc ký';
COMMENT ON COLUMN seats.seat.last_day IS 'Ngày cuối; bỏ trống khi chưa có hạn';
COMMENT ON COLUMN seats.seat.absence IS 'Làm thay khi người giữ chức vụ vắng mặt; luôn có ngày cuối';

ALTER TABLE seats.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE seats.seat FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_or_heir_reads ON seats.seat FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_writes ON seats.seat FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

GRANT USAGE ON SCHEMA seats TO loive_open;
GRANT SELECT, INSERT ON seats.seat TO loive_open;
