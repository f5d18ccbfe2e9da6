-- A form carries a one-time id: a double click, a reload or a retry on a bad line answers with the first outcome.
-- The row is written in the transaction of the act, so it exists exactly when the act does.
-- Exempt from the one clock: the row's age only decides when it is forgotten, no legal day hangs on it.
-- Locks nothing: the table is new.

CREATE TABLE loive.submission (
    form_id uuid PRIMARY KEY,
    account uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    location text
);
COMMENT ON TABLE loive.submission IS 'Mã dùng một lần của biểu mẫu đã gửi, để gửi lại không thành hai lần';
COMMENT ON COLUMN loive.submission.location IS 'Trang đã trả lời lần gửi đầu';

CREATE INDEX submission_by_account ON loive.submission (account, at);

ALTER TABLE loive.submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE loive.submission FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON loive.submission
    USING (account = loive.account())
    WITH CHECK (account = loive.account());
GRANT SELECT, INSERT, UPDATE, DELETE ON loive.submission TO loive_open;
