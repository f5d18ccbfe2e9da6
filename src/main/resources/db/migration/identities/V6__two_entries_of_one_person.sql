-- Two entries of one person: the joined one stays as it is and is left alone, the kept one is written on. A join takes
-- groups over as versions of the kept one and carries parts in the matter over; undoing it ends what it brought.
-- No unique key says that somebody is joined at most once: an error would tell of a hidden row. Both persons are held,
-- in the order of their ids, before it is looked at.
-- Whoever stands back from one entry sees none of the same person. It is asked once in each question, by a function,
-- because the row security of persons may not ask a table whose own row security asks persons.
-- Locks the tables for a moment; the index is built under a lock against writing, seconds for a million persons.

CREATE TABLE identities.same_person (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    kept uuid NOT NULL,
    joined_province char(2) NOT NULL,
    joined uuid NOT NULL,
    agency uuid NOT NULL,
    joined_by uuid NOT NULL,
    joined_at timestamptz NOT NULL,
    undone_by uuid,
    undone_at timestamptz,
    undo_reason bytea,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, kept) REFERENCES identities.subject (province, id),
    FOREIGN KEY (joined_province, joined) REFERENCES identities.subject (province, id),
    CONSTRAINT nobody_is_joined_to_themselves CHECK (kept <> joined),
    CONSTRAINT join_is_undone_whole CHECK ((undone_by IS NULL) = (undone_at IS NULL)
        AND (undone_by IS NULL) = (undo_reason IS NULL))
);
COMMENT ON TABLE identities.same_person IS 'Hai hồ sơ của cùng một người: hồ sơ nào nhập vào hồ sơ nào, ai đã nhập, ai đã tách lại';
COMMENT ON COLUMN identities.same_person.province IS 'Mã tỉnh của hồ sơ giữ lại';
COMMENT ON COLUMN identities.same_person.kept IS 'Hồ sơ giữ lại, được ghi tiếp';
COMMENT ON COLUMN identities.same_person.joined_province IS 'Mã tỉnh của hồ sơ nhập vào';
COMMENT ON COLUMN identities.same_person.joined IS 'Hồ sơ nhập vào, giữ nguyên như lúc nhập';
COMMENT ON COLUMN identities.same_person.agency IS 'Cơ quan đã nhập';
COMMENT ON COLUMN identities.same_person.undone_by IS 'Người đã tách lại; trống khi còn nhập';
COMMENT ON COLUMN identities.same_person.undo_reason IS 'Lý do tách, đã mã hóa bằng khóa riêng của hồ sơ giữ lại';

CREATE TABLE identities.same_person_part (
    province char(2) NOT NULL,
    same_person uuid NOT NULL,
    field_group text NOT NULL,
    replaced integer CHECK (replaced > 0),
    written integer NOT NULL CHECK (written > 0),
    restored integer CHECK (restored > 0),
    PRIMARY KEY (province, same_person, field_group),
    FOREIGN KEY (province, same_person) REFERENCES identities.same_person (province, id)
);
COMMENT ON TABLE identities.same_person_part IS 'Nhóm thông tin lấy từ hồ sơ nhập vào, để tách lại được đúng như cũ';
COMMENT ON COLUMN identities.same_person_part.field_group IS 'Nhóm thông tin';
COMMENT ON COLUMN identities.same_person_part.replaced IS 'Lần ghi của hồ sơ giữ lại trước khi nhập; trống khi chưa có';
COMMENT ON COLUMN identities.same_person_part.written IS 'Lần ghi của hồ sơ giữ lại do việc nhập tạo ra';
COMMENT ON COLUMN identities.same_person_part.restored IS 'Lần ghi do việc tách tạo ra; trống khi chưa tách hoặc nhóm đã được sửa sau khi nhập';

CREATE INDEX same_person_by_kept ON identities.same_person (kept) WHERE undone_by IS NULL;
CREATE INDEX same_person_by_joined ON identities.same_person (joined) WHERE undone_by IS NULL;
CREATE INDEX subject_by_code_name ON identities.subject (code_name);

ALTER TABLE identities.involvement ADD COLUMN same_person uuid;
ALTER TABLE identities.involvement ADD CONSTRAINT carried_over_by_a_join
    FOREIGN KEY (province, same_person) REFERENCES identities.same_person (province, id);
COMMENT ON COLUMN identities.involvement.same_person IS 'Việc nhập hồ sơ đã mang phần việc này sang; trống khi được giao trực tiếp';

-- Whoever took over another province gives parts in the matter of its persons, as it corrects them; the trigger
-- only_the_holder_gives looks who answers for the person.
ALTER POLICY both_sides_know ON identities.involvement
    WITH CHECK (province = ANY (loive.provinces()) AND given_by = ANY (loive.agencies()));

ALTER TABLE identities.same_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.same_person FORCE ROW LEVEL SECURITY;
ALTER TABLE identities.same_person_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.same_person_part FORCE ROW LEVEL SECURITY;

CREATE POLICY who_sees_one_of_them ON identities.same_person FOR SELECT TO loive_guarded
    USING (EXISTS (SELECT FROM identities.subject AS one WHERE one.id IN (same_person.kept, same_person.joined)));
CREATE POLICY holder_joins ON identities.same_person FOR INSERT TO loive_guarded
    WITH CHECK (joined_by = loive.account() AND agency = loive.agency() AND undone_by IS NULL
        AND 2 = (SELECT count(*) FROM identities.subject AS one
                 WHERE one.id IN (same_person.kept, same_person.joined) AND one.holder = ANY (loive.agencies())));
CREATE POLICY holder_takes_apart ON identities.same_person FOR UPDATE TO loive_guarded
    USING (undone_by IS NULL
        AND 2 = (SELECT count(*) FROM identities.subject AS one
                 WHERE one.id IN (same_person.kept, same_person.joined) AND one.holder = ANY (loive.agencies())))
    WITH CHECK (undone_by = loive.account());
GRANT SELECT, INSERT, UPDATE (undone_by, undone_at, undo_reason) ON identities.same_person TO loive_guarded;
CREATE POLICY the_function_asks ON identities.same_person FOR SELECT TO loive_owner USING (true);

CREATE POLICY who_sees_the_join ON identities.same_person_part FOR SELECT TO loive_guarded
    USING (EXISTS (SELECT FROM identities.same_person AS one
                   WHERE one.province = same_person_part.province AND one.id = same_person_part.same_person));
CREATE POLICY whoever_joins ON identities.same_person_part FOR INSERT TO loive_guarded
    WITH CHECK (restored IS NULL AND EXISTS (SELECT FROM identities.same_person AS one
                   WHERE one.province = same_person_part.province AND one.id = same_person_part.same_person
                       AND one.joined_by = loive.account() AND one.undone_by IS NULL));
CREATE POLICY whoever_takes_apart ON identities.same_person_part FOR UPDATE TO loive_guarded
    USING (restored IS NULL AND EXISTS (SELECT FROM identities.same_person AS one
                   WHERE one.province = same_person_part.province AND one.id = same_person_part.same_person
                       AND one.undone_by = loive.account() AND one.undone_at = loive.instant()))
    WITH CHECK (restored IS NOT NULL);
GRANT SELECT, INSERT, UPDATE (restored) ON identities.same_person_part TO loive_guarded;

-- Whom the account that acts does not see: from whose matter it stands back, and every other entry of the same person.
CREATE FUNCTION identities.stood_back_from() RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH back AS (
        SELECT one.subject FROM identities.recusal AS one WHERE one.account = loive.account() AND one.ended_by IS NULL
    ), kept AS (
        SELECT back.subject FROM back
        UNION SELECT link.kept FROM back JOIN identities.same_person AS link
            ON link.joined = back.subject AND link.undone_by IS NULL
    )
    SELECT coalesce(array_agg(whom.subject), '{}') FROM (
        SELECT kept.subject FROM kept
        UNION SELECT link.joined FROM kept JOIN identities.same_person AS link
            ON link.kept = kept.subject AND link.undone_by IS NULL) AS whom
$$;
COMMENT ON FUNCTION identities.stood_back_from() IS 'Những hồ sơ mà tài khoản đang thao tác đứng ngoài, kể cả hồ sơ khác của cùng người ấy';
REVOKE ALL ON FUNCTION identities.stood_back_from() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identities.stood_back_from() TO loive_guarded;

ALTER POLICY holder_and_involved_know ON identities.subject
    USING (province = ANY (loive.provinces())
           AND (holder = ANY (loive.agencies())
                OR EXISTS (SELECT FROM identities.involvement AS part
                           WHERE part.province = subject.province AND part.subject = subject.id
                                 AND part.agency = ANY (loive.agencies())
                                 AND part.valid_from <= loive.instant()
                                 AND (part.valid_until IS NULL OR part.valid_until > loive.instant()))
                OR EXISTS (SELECT FROM identities.broken_glass AS glass
                           WHERE glass.province = subject.province AND glass.subject = subject.id
                                 AND glass.account = loive.account()
                                 AND glass.valid_from <= loive.instant() AND glass.valid_until > loive.instant()))
           AND NOT id = ANY ((SELECT identities.stood_back_from())::uuid[]));

-- A code name of a joined entry leads to the kept one, which is written on; not to one that was erased.
CREATE OR REPLACE FUNCTION identities.under_code_name(wanted text) RETURNS TABLE (province char(2), id uuid, holder uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF loive.account() IS NULL OR NOT EXISTS (
        SELECT FROM audit.entry WHERE entry.transaction_id = pg_current_xact_id_if_assigned()
            AND entry.act = 'GlassTouched' AND entry.account = loive.account()) THEN
        RAISE EXCEPTION 'A code name is looked up only under the record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT DISTINCT shown.province, shown.id, shown.holder FROM identities.subject AS person
        LEFT JOIN identities.same_person AS link ON link.joined = person.id AND link.undone_by IS NULL
            AND EXISTS (SELECT FROM identities.subject AS kept WHERE kept.id = link.kept)
        JOIN identities.subject AS shown ON shown.id = coalesce(link.kept, person.id)
        WHERE person.code_name = wanted AND person.province = ANY (loive.provinces())
            AND shown.province = ANY (loive.provinces())
            AND NOT person.id = ANY (identities.stood_back_from());
END $$;

CREATE OR REPLACE FUNCTION identities.break_glass(glass uuid, whose uuid, why bytea, until timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person record;
BEGIN
    IF loive.account() IS NULL OR NOT EXISTS (
        SELECT FROM audit.entry WHERE entry.transaction_id = pg_current_xact_id_if_assigned()
            AND entry.act = 'GlassBroken' AND entry.account = loive.account()
            AND entry.subject = 'subject/' || whose) THEN
        RAISE EXCEPTION 'The glass is broken only under the record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT subject.province, subject.holder, subject.code_name INTO STRICT person FROM identities.subject
        WHERE subject.id = whose AND subject.province = ANY (loive.provinces())
            AND NOT subject.id = ANY (identities.stood_back_from());
    INSERT INTO identities.broken_glass (province, id, subject, code_name, holder, account, agency, reason, valid_from, valid_until)
        VALUES (person.province, glass, whose, person.code_name, person.holder, loive.account(), loive.agency(), why, loive.instant(), until);
    INSERT INTO identities.glass_notice (province, glass, agency)
        SELECT DISTINCT person.province, glass, told FROM unnest(ARRAY[person.holder, loive.agency()]) AS told;
END $$;

-- The kept entry of a person whose entry of this id was joined; nothing when it stands alone, or the kept one is gone.
CREATE FUNCTION identities.kept_for(wanted uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT link.kept FROM identities.same_person AS link JOIN identities.subject AS kept
        ON kept.province = link.province AND kept.id = link.kept
    WHERE link.joined = wanted AND link.undone_by IS NULL
$$;
COMMENT ON FUNCTION identities.kept_for(uuid) IS 'Hồ sơ giữ lại của hồ sơ đã nhập, trong số những hồ sơ được thấy';

-- Asks under a lock on both persons, taken in the order of their ids, so that of two who join at once one waits.
CREATE FUNCTION identities.one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    held integer;
BEGIN
    PERFORM FROM identities.subject AS one WHERE one.id IN (NEW.kept, NEW.joined) ORDER BY one.id FOR UPDATE;
    SELECT count(*) INTO held FROM identities.subject AS one
        WHERE one.holder = ANY (loive.agencies())
            AND ((one.province = NEW.province AND one.id = NEW.kept)
                 OR (one.province = NEW.joined_province AND one.id = NEW.joined));
    IF held <> 2 THEN
        RAISE EXCEPTION 'Only the agency that answers for both joins them' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF identities.kept_for(NEW.kept) IS NOT NULL OR identities.kept_for(NEW.joined) IS NOT NULL
        OR EXISTS (SELECT FROM identities.same_person AS link JOIN identities.subject AS other
                       ON other.province = link.joined_province AND other.id = link.joined
                   WHERE link.kept = NEW.joined AND link.undone_by IS NULL) THEN
        RAISE EXCEPTION 'An entry is joined to one that stands alone' USING ERRCODE = 'LV006';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER one_at_a_time BEFORE INSERT ON identities.same_person
    FOR EACH ROW EXECUTE FUNCTION identities.one_at_a_time();

CREATE FUNCTION identities.joined_is_left_alone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF identities.kept_for(NEW.subject) IS NOT NULL THEN
        RAISE EXCEPTION 'An entry that was joined to another is left as it is' USING ERRCODE = 'LV007';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER joined_is_left_alone BEFORE INSERT ON identities.part
    FOR EACH ROW EXECUTE FUNCTION identities.joined_is_left_alone();
CREATE TRIGGER joined_is_left_alone BEFORE INSERT ON identities.involvement
    FOR EACH ROW EXECUTE FUNCTION identities.joined_is_left_alone();

-- A matter that is ended or a part that is taken back is so for every entry of the person; what ends because a join is
-- undone ends there alone.
CREATE FUNCTION identities.joined_is_not_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF identities.kept_for(NEW.id) IS NOT NULL AND pg_trigger_depth() = 1 THEN
        RAISE EXCEPTION 'An entry that was joined to another is left as it is' USING ERRCODE = 'LV007';
    END IF;
    IF NEW.closed_on IS NOT NULL THEN
        UPDATE identities.subject AS one SET closed_on = NEW.closed_on FROM identities.same_person AS link
            WHERE link.kept = NEW.id AND link.undone_by IS NULL
                AND one.province = link.joined_province AND one.id = link.joined AND one.closed_on IS NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER joined_is_not_closed BEFORE UPDATE OF closed_on ON identities.subject
    FOR EACH ROW WHEN (OLD.closed_on IS DISTINCT FROM NEW.closed_on) EXECUTE FUNCTION identities.joined_is_not_closed();

CREATE FUNCTION identities.part_ends_for_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM identities.same_person AS link
               WHERE link.province = NEW.province AND link.id = NEW.same_person AND link.undone_by IS NOT NULL) THEN
        RETURN NULL;
    END IF;
    UPDATE identities.involvement AS part SET valid_until = greatest(part.valid_from, NEW.valid_until)
        FROM identities.same_person AS link
        WHERE link.kept = NEW.subject AND link.undone_by IS NULL
            AND part.province = link.joined_province AND part.subject = link.joined
            AND part.agency = NEW.agency AND part.step = NEW.step
            AND (part.valid_until IS NULL OR part.valid_until > NEW.valid_until);
    RETURN NULL;
END $$;
CREATE TRIGGER part_ends_for_all AFTER UPDATE OF valid_until ON identities.involvement
    FOR EACH ROW WHEN (NEW.valid_until IS NOT NULL) EXECUTE FUNCTION identities.part_ends_for_all();

-- Asked while a person is erased, not when a restore erases again: then the joined ones stand alone.
CREATE FUNCTION identities.joined_are_erased_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('loive.erasing', true) = NEW.id::text
        AND EXISTS (SELECT FROM identities.same_person AS link JOIN identities.subject AS other
                        ON other.province = link.joined_province AND other.id = link.joined
                    WHERE link.kept = NEW.id AND link.undone_by IS NULL AND other.erased_on IS NULL) THEN
        RAISE EXCEPTION 'Others are joined to the person' USING ERRCODE = 'LV008';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER joined_are_erased_first BEFORE UPDATE OF erased_on ON identities.subject
    FOR EACH ROW WHEN (OLD.erased_on IS NULL AND NEW.erased_on IS NOT NULL)
    EXECUTE FUNCTION identities.joined_are_erased_first();
