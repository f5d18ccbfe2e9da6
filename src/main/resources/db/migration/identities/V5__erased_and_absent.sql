-- A person who was erased leaves an id and a code name behind, which nobody of the program meets any more.
-- The policy is restrictive, so whatever opens a person otherwise does not open one who was erased; only the function
-- that erases meets the person it is erasing.
-- Locks the table for a moment.

ALTER TABLE identities.subject ADD COLUMN erased_on date;
COMMENT ON COLUMN identities.subject.erased_on IS 'Ngày hủy thông tin của người này; trống khi chưa hủy';

CREATE POLICY erased_are_absent ON identities.subject AS RESTRICTIVE TO loive_guarded
    USING (erased_on IS NULL) WITH CHECK (erased_on IS NULL);
CREATE POLICY erased_are_absent_to_the_owner ON identities.subject AS RESTRICTIVE TO loive_owner
    USING (erased_on IS NULL OR id = NULLIF(current_setting('loive.erasing', true), '')::uuid);
