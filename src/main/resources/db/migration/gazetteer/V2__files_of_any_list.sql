-- Files of the list of agencies wait here too; only the words about the tables change.
-- Locks nothing.

COMMENT ON TABLE gazetteer.upload IS 'Danh mục địa bàn hoặc cơ quan đã gửi, chờ xác nhận nạp';
