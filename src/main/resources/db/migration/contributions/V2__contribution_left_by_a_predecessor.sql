-- What agencies contributed is read in the province that theirs has become, corrected by the agency that took over the
-- duty, and judged by the one that took over from the asker.
-- The rows of a version are written together with it: a later transaction can add nothing to a version that stands.
-- Locks each table for a moment; the new column takes the time of one pass over the contributions.

ALTER TABLE contributions.contribution ADD COLUMN transaction xid8 NOT NULL DEFAULT pg_current_xact_id();
COMMENT ON COLUMN contributions.contribution.transaction IS 'Giao dịch đã ghi bản này; các dòng của bản chỉ được ghi trong chính giao dịch ấy';

ALTER POLICY own_province_reads ON contributions.contribution USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_writes ON contributions.contribution
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account()
        AND EXISTS (
            SELECT FROM requests.obligation AS owed
            WHERE owed.province = contribution.province AND owed.request = contribution.request
              AND owed.agency = contribution.agency));

ALTER POLICY own_province_reads ON contributions.statement USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_writes ON contributions.statement
    WITH CHECK (agency = ANY (loive.agencies()) AND EXISTS (
        SELECT FROM contributions.contribution AS whole
        WHERE whole.province = statement.province AND whole.request = statement.request
          AND whole.agency = statement.agency AND whole.version = statement.version
          AND whole.transaction = pg_current_xact_id()));

ALTER POLICY own_province_reads ON contributions.evidence USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_writes ON contributions.evidence
    WITH CHECK (agency = ANY (loive.agencies()) AND EXISTS (
        SELECT FROM contributions.contribution AS whole
        WHERE whole.province = evidence.province AND whole.request = evidence.request
          AND whole.agency = evidence.agency AND whole.version = evidence.version
          AND whole.transaction = pg_current_xact_id()));

ALTER POLICY own_province_reads ON contributions.verdict USING (province = ANY (loive.provinces()));
ALTER POLICY asker_writes ON contributions.verdict
    WITH CHECK (province = ANY (loive.provinces()) AND account = loive.account() AND EXISTS (
        SELECT FROM requests.request AS asked
        WHERE asked.province = verdict.province AND asked.id = verdict.request
          AND asked.agency = ANY (loive.agencies())));
