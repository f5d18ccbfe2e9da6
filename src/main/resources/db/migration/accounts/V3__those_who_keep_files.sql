-- Two more roles: who keeps the files of protected persons, and who answers for them.
-- Locks the table for a moment.

ALTER TABLE accounts.role_grant DROP CONSTRAINT role_grant_role_check;
ALTER TABLE accounts.role_grant ADD CONSTRAINT role_is_known
    CHECK (role IN ('ADMINISTRATOR', 'OFFICER', 'CONSOLIDATOR', 'SIGNER', 'AUDITOR', 'CASE_WORKER', 'CASE_SUPERVISOR'));
