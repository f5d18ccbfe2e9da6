-- For how long what is known of a person is kept after the matter was closed.
-- No law that names a number was found, so it is a rule of the house and unverified; kinds of outcome have no rows of
-- their own before a law is found that tells them apart.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('guarded.kept-months', '2000-01-01', 120, 'tháng', 'Thời hạn giữ thông tin của một người sau khi khép hồ sơ', 'Quy định nội bộ của hệ thống', false, 'Chưa đối chiếu với quy định về thời hạn bảo quản hồ sơ; hết hạn chỉ được nhắc, không tự hủy.');
