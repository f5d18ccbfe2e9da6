-- What an agency registered is read in the province that its province has become, and corrected by the agency that took
-- over its duty. New activities stand under the agency that held them only.
-- Locks each table for a moment.

ALTER POLICY own_province_reads ON outreach.activity USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_changes ON outreach.activity
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()))
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));

ALTER POLICY own_province_reads ON outreach.activity_partner USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_writes ON outreach.activity_partner
    WITH CHECK (province = ANY (loive.provinces()) AND lead = ANY (loive.agencies()));
ALTER POLICY own_agency_replaces ON outreach.activity_partner
    USING (province = ANY (loive.provinces()) AND lead = ANY (loive.agencies()));

ALTER POLICY own_province_reads ON outreach.activity_slogan USING (province = ANY (loive.provinces()));
ALTER POLICY own_agency_writes ON outreach.activity_slogan
    WITH CHECK (province = ANY (loive.provinces()) AND lead = ANY (loive.agencies()));
ALTER POLICY own_agency_replaces ON outreach.activity_slogan
    USING (province = ANY (loive.provinces()) AND lead = ANY (loive.agencies()));

ALTER POLICY own_province_reads ON outreach.activity_history USING (province = ANY (loive.provinces()));
ALTER POLICY own_acts_are_added ON outreach.activity_history
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account = loive.account());
