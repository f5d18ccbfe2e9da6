-- The function that erases runs with the rights of the owner, to whom recusals mean nothing: whoever stands back from the
-- matter of the person, or of another entry of the same person, confirms nothing. Asked while a person is erased, not
-- when a restore erases again: then nobody acts.
-- Locks the table for a moment.

CREATE FUNCTION erasures.not_by_who_stands_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('loive.erasing', true) IS DISTINCT FROM NEW.subject::text THEN
        RETURN NEW;
    END IF;
    IF NEW.subject = ANY (identities.stood_back_from()) THEN
        RAISE EXCEPTION 'Whoever stands back from a person does not erase them' USING ERRCODE = 'LV004';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER not_by_who_stands_back BEFORE UPDATE OF confirmed_by ON erasures.request
    FOR EACH ROW WHEN (NEW.confirmed_by IS NOT NULL) EXECUTE FUNCTION erasures.not_by_who_stands_back();
