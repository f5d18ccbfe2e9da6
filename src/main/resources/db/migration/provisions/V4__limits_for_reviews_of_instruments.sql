-- When the register of international instruments warns: of a review that is near, and of one that was held too long ago.
-- No law that names these numbers was found, so both are rules of the house and unverified.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('instruments.review-near-days', '2000-01-01', 60, 'ngày', 'Cảnh báo trước hạn sơ kết việc thực hiện điều ước quốc tế', 'Quy định nội bộ của hệ thống', false, 'Chưa thấy văn bản nào quy định số ngày này.'),
('instruments.review-gap-years', '2000-01-01', 3, 'năm', 'Cảnh báo khi quá số năm này chưa sơ kết việc thực hiện điều ước quốc tế', 'Quy định nội bộ của hệ thống', false, 'Theo thông lệ sơ kết 03 năm; chưa thấy văn bản nào quy định.');
