-- A session that comes back from a backup would open the door to whoever had its id at that time, so sessions are in no
-- backup: after a restore everybody signs in again. Forms kept through a lock are work of somebody and stay in it.
-- Locks nothing that is read or written.

COMMENT ON TABLE sessions.browser_session IS 'Phiên làm việc của trình duyệt (sao lưu: không)';
COMMENT ON TABLE sessions.browser_session_attributes IS 'Nội dung phiên: mã, vai trò và thời điểm; không có thông tin cá nhân (sao lưu: không)';
