-- For how long whoever breaks the glass in an emergency sees the person.
-- No law that names a number was found, so it is a rule of the house and unverified.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('guarded.emergency-hours', '2000-01-01', 4, 'giờ', 'Thời gian xem thông tin của một người sau khi mở khẩn cấp', 'Quy định nội bộ của hệ thống', false, 'Hết giờ thì tự khép; không quá 24 giờ.');
