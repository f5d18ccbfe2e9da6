-- Rights that end by the clock end by the clock of the program, which may stand on a day of demonstration.
-- Where no time was said there is none, and no right that hangs on it.
-- Locks nothing: the function is new.

CREATE FUNCTION loive.instant() RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.instant', true), '')::timestamptz;

COMMENT ON FUNCTION loive.instant() IS 'Giờ của hệ thống trong giao dịch này';
