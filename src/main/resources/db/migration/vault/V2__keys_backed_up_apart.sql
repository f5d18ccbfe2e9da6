-- Backups read from the comment of a table, else of its schema, where it belongs: whatever stands in this schema is
-- left out of the ordinary backup and goes into the short-lived one of the keys.
-- A table here that belongs to the ordinary one says so at the end of its own comment: (sao lưu: chung).
-- Locks nothing that is read or written.

COMMENT ON SCHEMA vault IS 'Khóa của từng người (sao lưu: khóa)';
