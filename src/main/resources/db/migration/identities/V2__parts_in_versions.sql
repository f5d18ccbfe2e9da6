-- More parts, each kept in all its versions: a correction adds one and takes nothing away, until the person is erased.
-- Who takes part in a matter sees the person from a moment to a moment; closing a matter closes most parts.
-- Locks the tables for a moment; they hold no rows outside demonstrations yet.

ALTER TABLE identities.part DROP CONSTRAINT part_field_group_check;
ALTER TABLE identities.part ADD CONSTRAINT field_group_is_known CHECK (field_group IN
    ('names', 'birth', 'papers', 'contact', 'origin', 'addresses', 'guardian', 'relatives', 'photo'));
ALTER TABLE identities.part ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE identities.part DROP CONSTRAINT part_pkey;
ALTER TABLE identities.part ADD CONSTRAINT part_in_versions PRIMARY KEY (province, subject, field_group, version);
COMMENT ON COLUMN identities.part.version IS 'Lần ghi thứ mấy của nhóm thông tin; lần sau không xóa lần trước';

ALTER TABLE identities.token ADD COLUMN kind char(1) NOT NULL DEFAULT 'n' CHECK (kind IN ('n', 'p', 'c'));
COMMENT ON COLUMN identities.token.kind IS 'Nhóm thông tin sinh ra giá trị băm: họ tên và năm sinh, giấy tờ, liên hệ';
GRANT DELETE ON identities.token TO loive_guarded;

ALTER TABLE identities.subject ADD COLUMN closed_on date;
COMMENT ON COLUMN identities.subject.closed_on IS 'Ngày khép lại việc của người này; trống khi còn đang giải quyết';

CREATE TABLE identities.involvement (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    agency uuid NOT NULL,
    step text NOT NULL CHECK (step IN
        ('reception', 'verification', 'protection', 'stay', 'assistance', 'legal_aid', 'return_home')),
    given_by uuid NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_until timestamptz,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id)
);
COMMENT ON TABLE identities.involvement IS 'Phần việc của từng cơ quan đối với một người: từ lúc nào, đến lúc nào';
COMMENT ON COLUMN identities.involvement.step IS 'Phần việc, quyết định được xem nhóm thông tin nào';
COMMENT ON COLUMN identities.involvement.given_by IS 'Cơ quan đã giao phần việc';
COMMENT ON COLUMN identities.involvement.valid_until IS 'Hết phần việc lúc nào; trống khi chưa định';

CREATE INDEX involvement_by_subject ON identities.involvement (province, subject);
CREATE INDEX involvement_by_agency ON identities.involvement (province, agency);

ALTER TABLE identities.involvement ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.involvement FORCE ROW LEVEL SECURITY;
CREATE POLICY both_sides_know ON identities.involvement TO loive_guarded
    USING (province = ANY (loive.provinces())
           AND (agency = ANY (loive.agencies()) OR given_by = ANY (loive.agencies())))
    WITH CHECK (province = loive.province() AND given_by = ANY (loive.agencies()));
GRANT SELECT, INSERT, UPDATE (valid_until) ON identities.involvement TO loive_guarded;

DROP POLICY holder_knows ON identities.subject;
CREATE POLICY holder_and_involved_know ON identities.subject FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces())
           AND (holder = ANY (loive.agencies())
                OR EXISTS (SELECT FROM identities.involvement AS part
                           WHERE part.province = subject.province AND part.subject = subject.id
                                 AND part.agency = ANY (loive.agencies())
                                 AND part.valid_from <= loive.instant()
                                 AND (part.valid_until IS NULL OR part.valid_until > loive.instant()))));
CREATE POLICY holder_enters ON identities.subject FOR INSERT TO loive_guarded
    WITH CHECK (province = loive.province() AND holder = loive.agency());
CREATE POLICY holder_closes ON identities.subject FOR UPDATE TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()))
    WITH CHECK (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
GRANT UPDATE (closed_on) ON identities.subject TO loive_guarded;

DROP POLICY who_sees_the_person ON identities.part;
CREATE POLICY who_sees_the_person ON identities.part FOR SELECT TO loive_guarded
    USING (EXISTS (SELECT FROM identities.subject AS whose WHERE whose.province = part.province AND whose.id = part.subject));
CREATE POLICY holder_writes ON identities.part FOR INSERT TO loive_guarded
    WITH CHECK (EXISTS (SELECT FROM identities.subject AS whose
                        WHERE whose.province = part.province AND whose.id = part.subject
                              AND whose.holder = ANY (loive.agencies())));

ALTER POLICY holder_finds ON identities.token
    WITH CHECK (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()));
