-- What was answered at an entry that is joined to another was answered by the same person, so whoever sees the kept
-- entry reads it too, and it is written on at the kept one alone. Nothing is copied: taken apart, each has its own again.
-- The words that could name somebody open to whoever sees the joined entry itself.
-- Locks the table for a moment.

CREATE FUNCTION consents.kept_instead_of(wanted uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT link.kept FROM identities.same_person AS link JOIN identities.subject AS joined
        ON joined.province = link.joined_province AND joined.id = link.joined
    WHERE link.joined = wanted AND link.undone_by IS NULL
$$;
COMMENT ON FUNCTION consents.kept_instead_of(uuid) IS 'Hồ sơ giữ lại của một hồ sơ đã nhập và chưa bị hủy';
REVOKE ALL ON FUNCTION consents.kept_instead_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consents.kept_instead_of(uuid) TO loive_guarded;

ALTER POLICY who_sees_the_person ON consents.entry
    USING (EXISTS (SELECT FROM identities.subject AS whose
                   WHERE whose.province = entry.province AND whose.id = entry.subject)
           OR EXISTS (SELECT FROM identities.subject AS kept WHERE kept.id = consents.kept_instead_of(entry.subject)));

CREATE TRIGGER joined_is_left_alone BEFORE INSERT ON consents.entry
    FOR EACH ROW EXECUTE FUNCTION identities.joined_is_left_alone();
