-- Whom was reminded of which request, by the clock or by the agency that asked, and whether a letter went out.
-- Rows are only ever added. The clock reminds once for each step; an agency that asked reminds as often as it likes.
-- A reminder is read by who owes and by who asked; neither the mailbox nor the words of the letter are kept.
-- Locks nothing: the tables are new.

CREATE TABLE notifications.reminder (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    request uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    step text NOT NULL CHECK (step IN ('SOON', 'LAST', 'OVERDUE', 'CHASED')),
    account uuid,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, request) REFERENCES requests.request (province, id),
    CHECK ((step = 'CHASED') = (account IS NOT NULL))
);
CREATE UNIQUE INDEX once_for_each_step ON notifications.reminder (province, request, agency, step)
    WHERE step <> 'CHASED';
COMMENT ON TABLE notifications.reminder IS 'Lần nhắc nộp báo cáo: nhắc đơn vị nào, về yêu cầu nào; chỉ thêm, không sửa';
COMMENT ON COLUMN notifications.reminder.step IS 'Sắp đến hạn, ngày cuối, quá hạn, hoặc cơ quan yêu cầu nhắc';
COMMENT ON COLUMN notifications.reminder.account IS 'Tài khoản nhắc; trống khi hệ thống tự nhắc';

CREATE TABLE notifications.delivery (
    province char(2) NOT NULL,
    reminder uuid NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    sent boolean NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, reminder, number),
    FOREIGN KEY (province, reminder) REFERENCES notifications.reminder (province, id)
);
COMMENT ON TABLE notifications.delivery IS 'Lần gửi thư nhắc: gửi được hay không; không lưu địa chỉ và nội dung thư';
COMMENT ON COLUMN notifications.delivery.number IS 'Thứ tự ghi; không dùng để đếm';

ALTER TABLE notifications.reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY who_owes_or_asked_reads ON notifications.reminder FOR SELECT
    USING (province = ANY (loive.provinces()) AND (loive.purpose() = 'remind' OR agency = ANY (loive.agencies()) OR EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = reminder.province AND asked.id = reminder.request
          AND asked.agency = ANY (loive.agencies()))));
CREATE POLICY clock_or_asker_reminds ON notifications.reminder FOR INSERT
    WITH CHECK (province = ANY (loive.provinces()) AND CASE
        WHEN loive.purpose() = 'remind' THEN account IS NULL
        ELSE account = loive.account() AND EXISTS (
            SELECT FROM requests.request AS asked
            WHERE asked.province = reminder.province AND asked.id = reminder.request
              AND asked.agency = ANY (loive.agencies())) END);

ALTER TABLE notifications.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY with_its_reminder ON notifications.delivery FOR SELECT
    USING (province = ANY (loive.provinces()) AND EXISTS (
        SELECT FROM notifications.reminder AS told
        WHERE told.province = delivery.province AND told.id = delivery.reminder));
CREATE POLICY program_sends ON notifications.delivery FOR INSERT
    WITH CHECK (province = loive.province() AND loive.purpose() = 'remind');

GRANT USAGE ON SCHEMA notifications TO loive_open;
GRANT SELECT, INSERT ON notifications.reminder, notifications.delivery TO loive_open;
