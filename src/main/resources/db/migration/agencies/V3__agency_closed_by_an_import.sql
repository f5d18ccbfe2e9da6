-- A list that is loaded later may give an agency its last day, and put its last day and its grounds right.
-- Its names, symbol, kind and first day stay: another name is another row, its successor.
-- Locks nothing.

CREATE POLICY import_changes ON agencies.agency FOR UPDATE
    USING (loive.purpose() = 'import') WITH CHECK (loive.purpose() = 'import');
GRANT UPDATE (valid_to, basis, verified) ON agencies.agency TO loive_open;
