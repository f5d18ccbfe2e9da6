-- What was answered at an entry that is joined to another was answered by the same person, so whoever sees the kept
-- entry reads it too, and it is written on at the kept one alone. Nothing is copied: taken apart, each has its own again.
-- The words that could name somebody open to whoever sees the joined entry itself.
-- Locks the table for a moment.

CREATE FUNCTION consents.kept_instead_of(wanted uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT link.kept FROM identities.same_person AS link JOIN identities.subject AS joined
        ON joined.province = link.joined_province AND joined.id = link.joined
    JOIN identities.subject AS kept ON kept.province = link.province AND kept.id = link.kept
    WHERE link.joined = wanted AND link.undone_by IS NULL
$$;
COMMENT ON FUNCTION consents.kept_instead_of(uuid) IS 'Hồ sơ giữ lại của một hồ sơ đã nhập và chưa bị hủy';
REVOKE ALL ON FUNCTION consents.kept_instead_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consents.kept_instead_of(uuid) TO loive_guarded;

ALTER POLICY who_sees_the_person ON consents.entry
    USING (EXISTS (SELECT FROM identities.subject AS whose
                   WHERE whose.province = entry.province AND whose.id = entry.subject)
           OR EXISTS (SELECT FROM identities.subject AS kept WHERE kept.id = consents.kept_instead_of(entry.subject)));

-- Asked after the row is there, which waits for a join that is under way, and whether or not the kept entry is seen.
CREATE FUNCTION consents.joined_is_left_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF consents.kept_instead_of(NEW.subject) IS NOT NULL THEN
        RAISE EXCEPTION 'An entry that was joined to another is left as it is' USING ERRCODE = 'LV007';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER joined_is_left_alone AFTER INSERT ON consents.entry
    FOR EACH ROW EXECUTE FUNCTION consents.joined_is_left_alone();
