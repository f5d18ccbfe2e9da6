-- What a province asked is read in the province that it has become. A new request stands under the one that asks.
-- Locks each table for a moment.

ALTER POLICY own_province_reads ON requests.request USING (province = ANY (loive.provinces()));
ALTER POLICY own_province_reads ON requests.citation USING (province = ANY (loive.provinces()));
ALTER POLICY own_province_reads ON requests.obligation USING (province = ANY (loive.provinces()));
