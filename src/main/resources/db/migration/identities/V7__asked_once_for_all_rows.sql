-- A person has some hundred tokens and several parts, written with one statement each: what is true of all of them is
-- asked once for the statement, not once for each row. Whoever writes them must also see the person now.
-- Nothing ever removes a row of identities.subject, so a token cannot come to stand alone.
-- Locks identities.token, identities.subject and identities.part for a moment each.

ALTER TABLE identities.token DROP CONSTRAINT token_province_subject_fkey;

CREATE FUNCTION identities.tokens_are_of_somebody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT fresh.province, fresh.subject FROM fresh) AS one
               WHERE NOT EXISTS (SELECT FROM identities.subject AS whose
                                 WHERE whose.province = one.province AND whose.id = one.subject)) THEN
        RAISE EXCEPTION 'Tokens are of somebody who is seen' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER tokens_are_of_somebody AFTER INSERT ON identities.token REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION identities.tokens_are_of_somebody();

DROP TRIGGER joined_is_left_alone ON identities.part;
CREATE FUNCTION identities.joined_are_left_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT fresh.subject FROM fresh) AS one
               WHERE identities.kept_for(one.subject) IS NOT NULL) THEN
        RAISE EXCEPTION 'An entry that was joined to another is left as it is' USING ERRCODE = 'LV007';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER joined_are_left_alone AFTER INSERT ON identities.part REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION identities.joined_are_left_alone();
