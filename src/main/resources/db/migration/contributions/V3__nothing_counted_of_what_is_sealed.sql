-- Tips and calls are asked for like victims: an agency states that there were none, or that it was told nothing; a number
-- would come out of the guarded wing, and no activity counts for them.
-- Locks the table while its rows are checked once.

ALTER TABLE contributions.evidence DROP CONSTRAINT evidence_item_check;
ALTER TABLE contributions.evidence ADD CONSTRAINT counted_from_activities
    CHECK (item NOT IN ('VICTIMS_RECEIVED', 'TIPS_RECEIVED', 'CALLS_RECEIVED'));
COMMENT ON CONSTRAINT counted_from_activities ON contributions.evidence IS 'Nạn nhân, tin báo, cuộc gọi không đếm từ sổ hoạt động';
