-- A document may be given to one account of the agency besides the unit, so that it is known whose turn it is.
-- Locks incoming.step for a moment; the column is empty in every row there is.

ALTER TABLE incoming.step ADD COLUMN assignee uuid;
ALTER TABLE incoming.step ADD CONSTRAINT only_who_is_given_has_it CHECK (assignee IS NULL OR state = 'ASSIGNED');
COMMENT ON COLUMN incoming.step.assignee IS 'Tài khoản được giao; để trống khi chỉ giao cho đơn vị';
