-- The acts of a province are read by the auditors of the province that it has become.
-- Locks the table for a moment.

ALTER POLICY own_province_reads ON audit.entry USING (province = ANY (loive.provinces()));
