-- The smallest count of people that the edition of a document for everybody shows; smaller ones are hidden.
-- No law that names a number was found, so it is a rule of the house and unverified.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('signing.least-shown', '2000-01-01', 10, 'người, vụ, tin hoặc cuộc gọi', 'Số nhỏ nhất được nêu trong bản công bố của văn bản', 'Quy định nội bộ của hệ thống', false, 'Số nhỏ hơn được ẩn để không nhận ra người liên quan; chưa thấy văn bản nào quy định.');
