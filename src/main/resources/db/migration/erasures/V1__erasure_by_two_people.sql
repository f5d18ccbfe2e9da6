-- Erasing a person: asked for by one account, confirmed by another of the same agency, stopped by a legal hold, done by
-- one function, and remembered in a ledger that belongs to the ordinary backup and holds ids only.
-- No role of the program may delete a key or a part; the function may, for the one person it is erasing.
-- Reasons are closed under the key of the person and go with it.
-- Locks the tables of vault and identities for a moment, for the policies.

CREATE FUNCTION erasures.erasing() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.erasing', true), '')::uuid;
COMMENT ON FUNCTION erasures.erasing() IS 'Người đang được hủy thông tin trong giao dịch này';

CREATE TABLE erasures.hold (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    holder uuid NOT NULL,
    reason bytea NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL,
    lift_reason bytea,
    lifted_by uuid,
    lifted_at timestamptz,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT hold_is_lifted_whole CHECK ((lifted_by IS NULL) = (lifted_at IS NULL)
        AND (lifted_by IS NULL) = (lift_reason IS NULL))
);
COMMENT ON TABLE erasures.hold IS 'Lệnh giữ lại: khi còn hiệu lực thì không hủy được thông tin của người ấy';
COMMENT ON COLUMN erasures.hold.holder IS 'Cơ quan chịu trách nhiệm về thông tin của người ấy';
COMMENT ON COLUMN erasures.hold.reason IS 'Lý do giữ lại, đã mã hóa bằng khóa riêng của người ấy';
COMMENT ON COLUMN erasures.hold.lift_reason IS 'Lý do thôi giữ, đã mã hóa bằng khóa riêng của người ấy';

CREATE TABLE erasures.request (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    holder uuid NOT NULL,
    ground text NOT NULL,
    reason bytea NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    refused_by uuid,
    refused_at timestamptz,
    confirmed_by uuid,
    confirmed_at timestamptz,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT ground_is_known CHECK (ground IN
        ('retention_over', 'person_asked', 'authority_decided', 'entered_by_mistake')),
    CONSTRAINT two_people_erase CHECK (confirmed_by <> requested_by),
    CONSTRAINT refused_by_somebody CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
    CONSTRAINT confirmed_by_somebody CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT refused_or_confirmed CHECK (refused_by IS NULL OR confirmed_by IS NULL)
);
COMMENT ON TABLE erasures.request IS 'Đề nghị hủy thông tin của một người, chờ người thứ hai';
COMMENT ON COLUMN erasures.request.ground IS 'Căn cứ hủy';
COMMENT ON COLUMN erasures.request.reason IS 'Lý do, đã mã hóa bằng khóa riêng của người ấy';
COMMENT ON COLUMN erasures.request.requested_by IS 'Người đề nghị';
COMMENT ON COLUMN erasures.request.refused_by IS 'Người không đồng ý hoặc rút lại';
COMMENT ON COLUMN erasures.request.confirmed_by IS 'Người thứ hai, không bao giờ là người đề nghị';

CREATE TABLE erasures.ledger (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    holder uuid NOT NULL,
    code_name text NOT NULL,
    ground text NOT NULL,
    requested_by uuid NOT NULL,
    requested_at timestamptz NOT NULL,
    confirmed_by uuid NOT NULL,
    erased_on date NOT NULL,
    erased_at timestamptz NOT NULL,
    keys integer NOT NULL CHECK (keys >= 0),
    versions integer NOT NULL CHECK (versions >= 0),
    tokens integer NOT NULL CHECK (tokens >= 0),
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT two_people_erased CHECK (confirmed_by <> requested_by)
);
COMMENT ON TABLE erasures.ledger IS 'Sổ hủy thông tin: ai đã được hủy, ngày nào, căn cứ nào, hai người nào quyết định; chỉ thêm (sao lưu: chung)';
COMMENT ON COLUMN erasures.ledger.id IS 'Mã của đề nghị';
COMMENT ON COLUMN erasures.ledger.code_name IS 'Mật danh, để cơ quan nhận ra dòng này';
COMMENT ON COLUMN erasures.ledger.keys IS 'Số khóa đã hủy';
COMMENT ON COLUMN erasures.ledger.versions IS 'Số bản ghi đã mã hóa đã hủy';
COMMENT ON COLUMN erasures.ledger.tokens IS 'Số giá trị băm tìm kiếm đã hủy';

CREATE INDEX hold_by_subject ON erasures.hold (province, subject);
CREATE INDEX request_by_subject ON erasures.request (province, subject);
CREATE INDEX ledger_by_subject ON erasures.ledger (province, subject);

ALTER TABLE erasures.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures.hold FORCE ROW LEVEL SECURITY;
ALTER TABLE erasures.request ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures.request FORCE ROW LEVEL SECURITY;
ALTER TABLE erasures.ledger ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasures.ledger FORCE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA erasures TO loive_guarded;

CREATE POLICY holder_reads ON erasures.hold FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
CREATE POLICY holder_holds ON erasures.hold FOR INSERT TO loive_guarded
    WITH CHECK (set_by = loive.account() AND lifted_by IS NULL AND holder = ANY (loive.agencies())
        AND EXISTS (SELECT FROM identities.subject AS whose WHERE whose.province = hold.province
                    AND whose.id = hold.subject AND whose.holder = hold.holder));
CREATE POLICY holder_lifts ON erasures.hold FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()) AND lifted_by IS NULL)
    WITH CHECK (lifted_by = loive.account());
GRANT SELECT, INSERT, UPDATE (lift_reason, lifted_by, lifted_at) ON erasures.hold TO loive_guarded;

CREATE POLICY holder_reads ON erasures.request FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
CREATE POLICY holder_asks ON erasures.request FOR INSERT TO loive_guarded
    WITH CHECK (requested_by = loive.account() AND refused_by IS NULL AND confirmed_by IS NULL
        AND holder = ANY (loive.agencies())
        AND EXISTS (SELECT FROM identities.subject AS whose WHERE whose.province = request.province
                    AND whose.id = request.subject AND whose.holder = request.holder));
CREATE POLICY holder_refuses ON erasures.request FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies())
        AND refused_by IS NULL AND confirmed_by IS NULL)
    WITH CHECK (refused_by = loive.account() AND confirmed_by IS NULL);
GRANT SELECT, INSERT, UPDATE (refused_by, refused_at) ON erasures.request TO loive_guarded;

CREATE POLICY holder_reads ON erasures.ledger FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
CREATE POLICY program_writes_the_file ON erasures.ledger FOR SELECT TO loive_guarded USING (loive.purpose() = 'seal');
GRANT SELECT ON erasures.ledger TO loive_guarded;

-- What the function may do with its owner's rights: the request that whoever acts may see, and the one person.
CREATE POLICY the_function_reads ON erasures.request FOR SELECT TO loive_owner
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
CREATE POLICY the_function_confirms ON erasures.request FOR UPDATE TO loive_owner
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()))
    WITH CHECK (confirmed_by = loive.account() AND confirmed_by <> requested_by);
CREATE POLICY the_function_reads ON erasures.hold FOR SELECT TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY the_function_remembers ON erasures.ledger FOR INSERT TO loive_owner
    WITH CHECK (subject = erasures.erasing() AND confirmed_by = loive.account());
CREATE POLICY erasure_reads_key ON vault.subject_key FOR SELECT TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_destroys_key ON vault.subject_key FOR DELETE TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_reads ON identities.part FOR SELECT TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_destroys ON identities.part FOR DELETE TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_reads ON identities.token FOR SELECT TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_destroys ON identities.token FOR DELETE TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_reads ON identities.involvement FOR SELECT TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_ends ON identities.involvement FOR UPDATE TO loive_owner USING (subject = erasures.erasing());
CREATE POLICY erasure_reads ON identities.subject FOR SELECT TO loive_owner USING (id = erasures.erasing());
CREATE POLICY erasure_marks ON identities.subject FOR UPDATE TO loive_owner USING (id = erasures.erasing());

-- Erases the person of a request in the transaction of whoever confirms it; all or nothing.
CREATE FUNCTION erasures.erase(request uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    asked erasures.request%ROWTYPE;
    whose identities.subject%ROWTYPE;
    keys integer;
    versions integer;
    tokens integer;
BEGIN
    SELECT * INTO asked FROM erasures.request AS one WHERE one.id = erase.request FOR UPDATE;
    IF NOT FOUND OR loive.account() IS NULL OR loive.instant() IS NULL THEN
        RAISE EXCEPTION 'An erasure needs its request and somebody who acts' USING ERRCODE = 'LV001';
    END IF;
    IF asked.confirmed_by IS NOT NULL OR asked.refused_by IS NOT NULL THEN
        RAISE EXCEPTION 'The request is no longer open' USING ERRCODE = 'LV002';
    END IF;
    IF asked.requested_by = loive.account() THEN
        RAISE EXCEPTION 'An erasure needs two accounts' USING ERRCODE = 'LV003';
    END IF;
    PERFORM set_config('loive.erasing', asked.subject::text, true);
    -- Whoever changes the person, or holds it, waits here or has been waited for.
    SELECT * INTO whose FROM identities.subject AS one
        WHERE one.province = asked.province AND one.id = asked.subject AND one.erased_on IS NULL FOR UPDATE;
    IF NOT FOUND OR NOT whose.holder = ANY (loive.agencies()) THEN
        RAISE EXCEPTION 'The person is not kept by the agency that confirms' USING ERRCODE = 'LV004';
    END IF;
    IF EXISTS (SELECT FROM erasures.hold AS one WHERE one.subject = asked.subject AND one.lifted_by IS NULL) THEN
        RAISE EXCEPTION 'A legal hold stands' USING ERRCODE = 'LV005';
    END IF;
    DELETE FROM vault.subject_key AS one WHERE one.subject = asked.subject;
    GET DIAGNOSTICS keys = ROW_COUNT;
    DELETE FROM identities.part AS one WHERE one.subject = asked.subject;
    GET DIAGNOSTICS versions = ROW_COUNT;
    DELETE FROM identities.token AS one WHERE one.subject = asked.subject;
    GET DIAGNOSTICS tokens = ROW_COUNT;
    UPDATE identities.involvement AS one SET valid_until = greatest(one.valid_from, loive.instant())
        WHERE one.subject = asked.subject AND (one.valid_until IS NULL OR one.valid_until > loive.instant());
    UPDATE identities.subject AS one SET erased_on = (loive.instant() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        WHERE one.province = asked.province AND one.id = asked.subject;
    UPDATE erasures.request AS one SET confirmed_by = loive.account(), confirmed_at = loive.instant()
        WHERE one.province = asked.province AND one.id = asked.id;
    INSERT INTO erasures.ledger VALUES (asked.province, asked.id, asked.subject, asked.holder, whose.code_name,
        asked.ground, asked.requested_by, asked.requested_at, loive.account(),
        (loive.instant() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, loive.instant(), keys, versions, tokens);
    PERFORM set_config('loive.erasing', '', true);
END $$;
COMMENT ON FUNCTION erasures.erase(uuid) IS 'Hủy thông tin của một người theo đề nghị, khi người thứ hai của cùng cơ quan xác nhận và không có lệnh giữ lại';
REVOKE EXECUTE ON FUNCTION erasures.erase(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erasures.erase(uuid) TO loive_guarded;

-- Called by a restore, as the superuser: erases again whom the ledger of the backup, or the newer one that was kept
-- outside the database and is said in loive.erasures line by line, calls erased.
CREATE FUNCTION erasures.after_restore() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO erasures.ledger
        SELECT word[2], word[1]::uuid, whose.id, word[4]::uuid, whose.code_name, word[5], word[6]::uuid,
               word[7]::timestamptz, word[8]::uuid, (word[9]::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date,
               word[9]::timestamptz, word[10]::integer, word[11]::integer, word[12]::integer
        FROM (SELECT string_to_array(line, ' ') AS word
              FROM regexp_split_to_table(coalesce(current_setting('loive.erasures', true), ''), '\n') AS line
              WHERE line <> '') AS kept
        JOIN identities.subject AS whose ON whose.province = word[2] AND whose.id = word[3]::uuid
        ON CONFLICT DO NOTHING;
    CREATE TEMPORARY TABLE pg_temp.gone ON COMMIT DROP AS
        SELECT subject, erased_at, erased_on FROM erasures.ledger
        UNION SELECT split_part(line, ' ', 3)::uuid, split_part(line, ' ', 9)::timestamptz, NULL
        FROM regexp_split_to_table(coalesce(current_setting('loive.erasures', true), ''), '\n') AS line
        WHERE line <> '';
    DELETE FROM vault.subject_key WHERE subject IN (SELECT subject FROM pg_temp.gone);
    DELETE FROM identities.part WHERE subject IN (SELECT subject FROM pg_temp.gone);
    DELETE FROM identities.token WHERE subject IN (SELECT subject FROM pg_temp.gone);
    UPDATE identities.involvement AS one SET valid_until = greatest(one.valid_from, gone.erased_at)
        FROM pg_temp.gone AS gone
        WHERE one.subject = gone.subject AND (one.valid_until IS NULL OR one.valid_until > gone.erased_at);
    UPDATE identities.subject AS one SET erased_on = gone.erased_on
        FROM erasures.ledger AS gone
        WHERE one.province = gone.province AND one.id = gone.subject AND one.erased_on IS NULL;
    UPDATE erasures.request AS one SET confirmed_by = gone.confirmed_by, confirmed_at = gone.erased_at
        FROM erasures.ledger AS gone
        WHERE one.province = gone.province AND one.id = gone.id AND one.confirmed_by IS NULL AND one.refused_by IS NULL;
END $$;
COMMENT ON FUNCTION erasures.after_restore() IS 'Sau khi phục hồi: hủy lại thông tin của những người đã được hủy';
REVOKE EXECUTE ON FUNCTION erasures.after_restore() FROM PUBLIC;
