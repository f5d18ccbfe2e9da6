-- A step entered wrongly is put right by a further entry that stands for it; nothing is changed or deleted.
-- Locks the table for a moment; it is short.

ALTER TABLE upgrades.step
    ADD COLUMN position integer,
    ADD COLUMN taken_back boolean NOT NULL DEFAULT false,
    ADD COLUMN reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500);
-- The owner is under the policies too, and no account is set here.
ALTER TABLE upgrades.step NO FORCE ROW LEVEL SECURITY;
UPDATE upgrades.step SET position = version;
ALTER TABLE upgrades.step FORCE ROW LEVEL SECURITY;
ALTER TABLE upgrades.step
    ALTER COLUMN position SET NOT NULL,
    DROP CONSTRAINT step_check,
    ADD CONSTRAINT first_is_a_proposal CHECK ((position = 1) = (stage = 'PROPOSED')),
    ADD CONSTRAINT puts_an_earlier_one_right CHECK (position <= version AND (position < version) = (reason <> '')),
    ADD CONSTRAINT takes_back_an_earlier_one CHECK (NOT taken_back OR (position < version AND position > 1));
COMMENT ON COLUMN upgrades.step.position IS 'Bước được ghi: bằng version khi ghi lần đầu, bằng version của lần ghi đầu khi sửa';
COMMENT ON COLUMN upgrades.step.taken_back IS 'Bước ghi nhầm, đã rút';
COMMENT ON COLUMN upgrades.step.reason IS 'Lý do sửa hoặc rút; để trống khi ghi lần đầu';
