-- Who signed is kept as they stood on that day, since a post may change hands before the number is taken; and whoever
-- submitted a draft may take it back. Which account acts for which post is kept in a schema of its own from now on.
-- Locks signing.step for a moment; its rows are few.

ALTER TABLE signing.step DROP CONSTRAINT step_kind_check;
ALTER TABLE signing.step ADD CONSTRAINT step_kind_check
    CHECK (kind IN ('SUBMITTED', 'RETURNED', 'WITHDRAWN', 'SIGNED', 'ISSUED'));
ALTER TABLE signing.step ADD COLUMN authority text[];
ALTER TABLE signing.step ADD COLUMN title text;
ALTER TABLE signing.step ADD COLUMN signer text;
ALTER TABLE signing.step ADD CONSTRAINT step_signature_check
    CHECK ((authority IS NULL) = (title IS NULL) AND (title IS NULL) = (signer IS NULL)
        AND (title IS NULL OR kind = 'SIGNED'));
COMMENT ON COLUMN signing.step.authority IS 'Các dòng thẩm quyền ký trên chức vụ, như vào ngày ký';
COMMENT ON COLUMN signing.step.title IS 'Chức vụ của người ký, như vào ngày ký';
COMMENT ON COLUMN signing.step.signer IS 'Họ tên người ký, như vào ngày ký; bỏ trống khi sổ chưa ghi';

-- Row security is forced and the owner has no province: it is lifted while the rows go over.
ALTER TABLE signing.seat NO FORCE ROW LEVEL SECURITY;
ALTER TABLE seats.seat NO FORCE ROW LEVEL SECURITY;
INSERT INTO seats.seat SELECT * FROM signing.seat;
ALTER TABLE seats.seat FORCE ROW LEVEL SECURITY;
DROP TABLE signing.seat;
