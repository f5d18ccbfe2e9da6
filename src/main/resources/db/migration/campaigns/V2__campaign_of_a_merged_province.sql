-- The campaigns of a province are read in the province that it has become.
-- Locks the table for a moment.

ALTER POLICY own_province_reads ON campaigns.campaign USING (province = ANY (loive.provinces()));
