-- The tables of a year read four columns of every row of evidence that counts: this index holds them all.
-- Locks the table against writing while the index is built, a second for a million rows or so.

CREATE INDEX evidence_by_version ON contributions.evidence (province, request, agency, version)
    INCLUDE (item, kind, quantity);
COMMENT ON INDEX contributions.evidence_by_version IS 'Đọc số liệu cả năm mà không mở từng dòng';
