-- Defaults of the product for signing in, after the level-3 requirements of TCVN 14423:2026, clause 5.
-- None was compared with the official text of the standard, so all are marked unverified.
-- They hold from 2020, before the standard, as rules of the house, so that figures of earlier years can be demonstrated.
-- Locks the table for the length of one insert.

INSERT INTO provisions.provision (code, valid_from, value, unit, title, source, verified, note) VALUES
('sign-in.password-length-with-second-factor', '2020-01-01', 8, 'ký tự', 'Độ dài tối thiểu của mật khẩu khi có lớp xác thực thứ hai', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.password-length', '2020-01-01', 14, 'ký tự', 'Độ dài tối thiểu của mật khẩu khi chỉ dùng mật khẩu', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.password-classes', '2020-01-01', 4, 'nhóm ký tự', 'Số nhóm ký tự trong mật khẩu khi chỉ dùng mật khẩu', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, 'Chữ thường, chữ hoa, chữ số, ký tự khác.'),
('sign-in.password-history', '2020-01-01', 10, 'mật khẩu', 'Số mật khẩu gần nhất không được dùng lại', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.administrator-password-months', '2020-01-01', 2, 'tháng', 'Thời hạn đổi mật khẩu của quản trị', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.wrong-tries', '2020-01-01', 5, 'lần', 'Số lần sai liên tiếp thì khóa tài khoản', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.lock-out-minutes', '2020-01-01', 15, 'phút', 'Thời gian khóa tài khoản sau khi sai quá số lần', 'Quy định nội bộ của hệ thống', false, 'Tiêu chuẩn không nêu thời gian.'),
('sign-in.idle-minutes', '2020-01-01', 15, 'phút', 'Thời gian không thao tác thì khóa phiên', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.administrator-idle-minutes', '2020-01-01', 5, 'phút', 'Thời gian không thao tác thì khóa phiên của quản trị', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.session-hours', '2020-01-01', 12, 'giờ', 'Thời gian tối đa của một phiên', 'Quy định nội bộ của hệ thống', false, 'Tiêu chuẩn không nêu thời gian.'),
('sign-in.unused-days', '2020-01-01', 45, 'ngày', 'Số ngày không đăng nhập thì vô hiệu hóa tài khoản', 'TCVN 14423:2026, điều 5 (cấp độ 3)', false, ''),
('sign-in.one-time-link-hours', '2020-01-01', 72, 'giờ', 'Thời hạn của liên kết dùng một lần', 'Quy định nội bộ của hệ thống', false, 'Tiêu chuẩn không nêu thời gian.');
