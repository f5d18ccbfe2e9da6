-- Who stands back from a matter sees the person no more; who breaks the glass in an emergency sees them until a moment.
-- An emergency is written by one function alone, which finds its own row of the record in the same transaction and tells
-- the agency that answers for the person and the agency of whoever acts. It ends by the clock, by no job.
-- Locks the tables for a moment; they hold no rows outside demonstrations yet.

CREATE TABLE identities.recusal (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    account uuid NOT NULL,
    agency uuid NOT NULL,
    begun_by uuid NOT NULL,
    begun_at timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT ended_is_by_somebody CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CONSTRAINT nobody_ends_their_own CHECK (ended_by <> account)
);
COMMENT ON TABLE identities.recusal IS 'Người không tham gia việc của một người được bảo vệ: không còn thấy người ấy';
COMMENT ON COLUMN identities.recusal.account IS 'Tài khoản đứng ngoài';
COMMENT ON COLUMN identities.recusal.agency IS 'Cơ quan của tài khoản ấy';
COMMENT ON COLUMN identities.recusal.begun_by IS 'Ai đã quyết định: chính người ấy hoặc người phụ trách';
COMMENT ON COLUMN identities.recusal.ended_by IS 'Ai đã cho tham gia lại; không bao giờ là chính người ấy';

CREATE INDEX recusal_by_subject ON identities.recusal (province, subject);
CREATE INDEX recusal_by_account ON identities.recusal (account, subject);

ALTER TABLE identities.recusal ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.recusal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_knows ON identities.recusal FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()) AND (account = loive.account() OR agency = ANY (loive.agencies())));
CREATE POLICY own_agency_begins ON identities.recusal FOR INSERT TO loive_guarded
    WITH CHECK (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND begun_by = loive.account());
CREATE POLICY somebody_else_ends ON identities.recusal FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND account <> loive.account()
           AND ended_by IS NULL)
    WITH CHECK (ended_by = loive.account());
GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON identities.recusal TO loive_guarded;

CREATE TABLE identities.broken_glass (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    code_name text NOT NULL,
    holder uuid NOT NULL,
    account uuid NOT NULL,
    agency uuid NOT NULL,
    reason bytea NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    reviewed_by uuid,
    reviewed_at timestamptz,
    justified boolean,
    review bytea,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT glass_mends_by_the_clock CHECK (valid_until > valid_from AND valid_until <= valid_from + interval '24 hours'),
    CONSTRAINT review_is_whole CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)
        AND (reviewed_by IS NULL) = (justified IS NULL) AND (reviewed_by IS NULL) = (review IS NULL)),
    CONSTRAINT nobody_reviews_their_own CHECK (reviewed_by <> account)
);
COMMENT ON TABLE identities.broken_glass IS 'Lần mở khẩn cấp: ai đã mở thông tin của ai, vì sao, đến lúc nào, ai đã xem xét lại';
COMMENT ON COLUMN identities.broken_glass.code_name IS 'Mật danh của người ấy, cho cơ quan của người mở đọc được thông báo';
COMMENT ON COLUMN identities.broken_glass.holder IS 'Cơ quan chịu trách nhiệm về thông tin của người ấy lúc mở';
COMMENT ON COLUMN identities.broken_glass.reason IS 'Lý do, đã mã hóa bằng khóa riêng của người được mở thông tin';
COMMENT ON COLUMN identities.broken_glass.valid_until IS 'Hết quyền xem lúc nào, tính theo đồng hồ';
COMMENT ON COLUMN identities.broken_glass.reviewed_by IS 'Người xem xét lại, không bao giờ là người đã mở';
COMMENT ON COLUMN identities.broken_glass.justified IS 'Kết luận: việc mở khẩn cấp là cần thiết hay không';
COMMENT ON COLUMN identities.broken_glass.review IS 'Nhận xét khi xem xét lại, đã mã hóa';

CREATE INDEX broken_glass_by_subject ON identities.broken_glass (province, subject);
CREATE INDEX broken_glass_by_account ON identities.broken_glass (account, valid_until);
CREATE INDEX broken_glass_by_holder ON identities.broken_glass (province, holder);

CREATE TABLE identities.glass_notice (
    province char(2) NOT NULL,
    glass uuid NOT NULL,
    agency uuid NOT NULL,
    seen_by uuid,
    seen_at timestamptz,
    PRIMARY KEY (province, glass, agency),
    FOREIGN KEY (province, glass) REFERENCES identities.broken_glass (province, id),
    CONSTRAINT seen_by_somebody CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);
COMMENT ON TABLE identities.glass_notice IS 'Thông báo về lần mở khẩn cấp, gửi trong cùng giao dịch cho từng cơ quan phải biết';
COMMENT ON COLUMN identities.glass_notice.agency IS 'Cơ quan được báo: cơ quan chịu trách nhiệm và cơ quan của người mở';
COMMENT ON COLUMN identities.glass_notice.seen_by IS 'Người phụ trách đầu tiên đã đọc thông báo';

ALTER TABLE identities.broken_glass ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.broken_glass FORCE ROW LEVEL SECURITY;
CREATE POLICY those_told_know ON identities.broken_glass FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces())
           AND (account = loive.account() OR agency = ANY (loive.agencies()) OR holder = ANY (loive.agencies())));
CREATE POLICY somebody_else_reviews ON identities.broken_glass FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND account <> loive.account() AND reviewed_by IS NULL
           AND (agency = ANY (loive.agencies()) OR holder = ANY (loive.agencies())))
    WITH CHECK (reviewed_by = loive.account());
GRANT SELECT, UPDATE (reviewed_by, reviewed_at, justified, review) ON identities.broken_glass TO loive_guarded;
CREATE POLICY the_function_breaks ON identities.broken_glass FOR INSERT TO loive_owner WITH CHECK (true);

ALTER TABLE identities.glass_notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.glass_notice FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_reads ON identities.glass_notice FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_has_seen ON identities.glass_notice FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()) AND seen_by IS NULL)
    WITH CHECK (seen_by = loive.account());
GRANT SELECT, UPDATE (seen_by, seen_at) ON identities.glass_notice TO loive_guarded;
CREATE POLICY the_function_tells ON identities.glass_notice FOR INSERT TO loive_owner WITH CHECK (true);

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
           AND NOT EXISTS (SELECT FROM identities.recusal AS back
                           WHERE back.province = subject.province AND back.subject = subject.id
                                 AND back.account = loive.account() AND back.ended_by IS NULL));
CREATE POLICY the_function_looks ON identities.subject FOR SELECT TO loive_owner USING (true);
CREATE POLICY the_function_asks ON identities.recusal FOR SELECT TO loive_owner USING (true);

-- A code name is looked up only by whoever has said so in the record in this very transaction.
CREATE FUNCTION identities.under_code_name(wanted text) RETURNS TABLE (province char(2), id uuid, holder uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF loive.account() IS NULL OR NOT EXISTS (
        SELECT FROM audit.entry WHERE entry.transaction_id = pg_current_xact_id_if_assigned()
            AND entry.act = 'GlassTouched' AND entry.account = loive.account()) THEN
        RAISE EXCEPTION 'A code name is looked up only under the record' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT person.province, person.id, person.holder FROM identities.subject AS person
        WHERE person.code_name = wanted AND person.province = ANY (loive.provinces())
            AND NOT EXISTS (SELECT FROM identities.recusal AS back
                            WHERE back.province = person.province AND back.subject = person.id
                                  AND back.account = loive.account() AND back.ended_by IS NULL);
END $$;
COMMENT ON FUNCTION identities.under_code_name(text) IS 'Tìm người theo mật danh khi mở khẩn cấp; chỉ sau khi nhật ký đã ghi';

CREATE FUNCTION identities.break_glass(glass uuid, whose uuid, why bytea, until timestamptz) RETURNS void
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
            AND NOT EXISTS (SELECT FROM identities.recusal AS back
                            WHERE back.province = subject.province AND back.subject = subject.id
                                  AND back.account = loive.account() AND back.ended_by IS NULL);
    INSERT INTO identities.broken_glass (province, id, subject, code_name, holder, account, agency, reason, valid_from, valid_until)
        VALUES (person.province, glass, whose, person.code_name, person.holder, loive.account(), loive.agency(), why, loive.instant(), until);
    INSERT INTO identities.glass_notice (province, glass, agency)
        SELECT DISTINCT person.province, glass, told FROM unnest(ARRAY[person.holder, loive.agency()]) AS told;
END $$;
COMMENT ON FUNCTION identities.break_glass(uuid, uuid, bytea, timestamptz) IS 'Mở khẩn cấp: ghi lần mở và thông báo trong cùng giao dịch với nhật ký';
REVOKE ALL ON FUNCTION identities.under_code_name(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION identities.break_glass(uuid, uuid, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION identities.under_code_name(text) TO loive_guarded;
GRANT EXECUTE ON FUNCTION identities.break_glass(uuid, uuid, bytea, timestamptz) TO loive_guarded;

-- Only the agency that answers for a person gives parts in the matter and ends them.
CREATE FUNCTION identities.only_the_holder_gives() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM identities.subject AS whose
                   WHERE whose.province = NEW.province AND whose.id = NEW.subject
                       AND whose.holder = ANY (loive.agencies())) THEN
        RAISE EXCEPTION 'Only the agency that answers for a person gives parts' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER only_the_holder_gives BEFORE INSERT OR UPDATE ON identities.involvement
    FOR EACH ROW EXECUTE FUNCTION identities.only_the_holder_gives();
