-- A request may ask for everything that the register of activities counts, and for tips and calls, which are only stated.
-- What was asked stays as it was.
-- Locks the table while its rows are checked once.

ALTER TABLE requests.obligation DROP CONSTRAINT obligation_item_check;
ALTER TABLE requests.obligation ADD CONSTRAINT known_item CHECK (item IN ('SPECIAL_PAGES', 'NEWSPAPER_COPIES',
    'BROADCASTS', 'BANNERS', 'POSTERS', 'NEWS_ITEMS', 'LEAFLETS', 'TEXT_MESSAGES', 'POSTS', 'SESSIONS', 'ATTENDANCES',
    'SCHOOL_ACTIVITIES', 'VICTIMS_RECEIVED', 'TIPS_RECEIVED', 'CALLS_RECEIVED'));
COMMENT ON CONSTRAINT known_item ON requests.obligation IS 'Các chỉ tiêu mà một yêu cầu có thể hỏi';
