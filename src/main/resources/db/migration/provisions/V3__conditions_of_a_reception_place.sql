-- What a reception place is looked at for, in words of our own: a list by date, so that a law may add or end an item.
-- The value is the place of the item in the list. No item was compared with an official text, so all are unverified.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('reception-place.separate-rooms', '2016-01-01', 1, '(thứ tự)', 'Có phòng riêng cho người được tiếp nhận', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.women-and-children-apart', '2016-01-01', 2, '(thứ tự)', 'Phụ nữ và trẻ em được bố trí tách biệt', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.trained-staff', '2016-01-01', 3, '(thứ tự)', 'Có cán bộ đã tập huấn trực tiếp nhận', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.first-aid', '2016-01-01', 4, '(thứ tự)', 'Có túi thuốc, dụng cụ sơ cứu còn hạn dùng', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.food-and-bedding', '2016-01-01', 5, '(thứ tự)', 'Có suất ăn, chăn màn, đồ dùng thiết yếu', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.safe-transport', '2016-01-01', 6, '(thứ tự)', 'Bố trí được phương tiện đưa đón an toàn', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.interpreter', '2016-01-01', 7, '(thứ tự)', 'Liên hệ được người phiên dịch', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.'),
('reception-place.secure-papers', '2016-01-01', 8, '(thứ tự)', 'Có nơi khóa để giữ giấy tờ', 'Quy định nội bộ của hệ thống', false, 'Điều kiện của cơ sở tiếp nhận ban đầu.');
