-- What a protected person agreed to be told to whom and for what, what they refused or took back, and what was told
-- without asking on a legal ground. Rows are only added; the newest for purpose, receiver and field group is what holds.
-- Words that could name somebody are closed under the key of the person; receivers outside the register have an id of
-- their own, drawn by lot, and their name stands in those words.
-- Whoever sees the person reads; the agency that answers for the person and those with a part in force write.
-- No unique key but that of the row: an error would tell that a hidden row exists.
-- Locks nothing: the table is new.

CREATE TABLE consents.entry (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    kind text NOT NULL CHECK (kind IN ('given', 'refused', 'withdrawn', 'on_ground', 'ground_ended')),
    purpose text NOT NULL CHECK (purpose ~ '^[a-z_]+$'),
    receiver uuid NOT NULL,
    outside boolean NOT NULL,
    field_groups text[] NOT NULL CHECK (cardinality(field_groups) > 0),
    wording integer,
    day date NOT NULL,
    until date,
    voice text CHECK (voice IN
        ('person', 'child_and_representative', 'representative', 'child_and_appointed', 'appointed')),
    age text CHECK (age IN ('adult', 'child', 'young_child', 'unsure')),
    way text CHECK (way IN ('written', 'witnessed', 'thumbprint')),
    ground text CHECK (ground IN ('life_in_danger', 'state_function')),
    details bytea NOT NULL,
    agency uuid NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (province, id),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id),
    CONSTRAINT lasts_from_its_day CHECK (until >= day),
    CONSTRAINT answer_is_whole CHECK (kind NOT IN ('given', 'refused')
        OR (wording IS NOT NULL AND voice IS NOT NULL AND age IS NOT NULL AND way IS NOT NULL)),
    CONSTRAINT ground_is_named CHECK ((kind = 'on_ground') = (ground IS NOT NULL)),
    CONSTRAINT release_on_a_ground_ends CHECK (kind <> 'on_ground' OR until IS NOT NULL)
);
COMMENT ON TABLE consents.entry IS 'Sổ đồng ý chia sẻ thông tin của một người: đồng ý, từ chối, rút lại, chia sẻ theo căn cứ pháp luật; chỉ thêm';
COMMENT ON COLUMN consents.entry.number IS 'Thứ tự ghi vào sổ của người ấy';
COMMENT ON COLUMN consents.entry.kind IS 'Đồng ý, từ chối, rút lại, chia sẻ theo căn cứ, thôi căn cứ';
COMMENT ON COLUMN consents.entry.purpose IS 'Chia sẻ để làm gì';
COMMENT ON COLUMN consents.entry.receiver IS 'Nơi nhận: cơ quan trong danh mục, hoặc mã ngẫu nhiên của nơi nhận ngoài danh mục';
COMMENT ON COLUMN consents.entry.outside IS 'Nơi nhận ở ngoài danh mục cơ quan; tên nằm trong phần đã mã hóa';
COMMENT ON COLUMN consents.entry.field_groups IS 'Các nhóm thông tin';
COMMENT ON COLUMN consents.entry.wording IS 'Lần ban hành của lời đã đọc cho người ấy nghe (provisions.wording); không có khóa ngoại vì lời không bao giờ bị xóa';
COMMENT ON COLUMN consents.entry.day IS 'Ngày trả lời; có thể trước ngày ghi';
COMMENT ON COLUMN consents.entry.until IS 'Đến hết ngày nào; trống khi không nêu';
COMMENT ON COLUMN consents.entry.voice IS 'Ai đã trả lời';
COMMENT ON COLUMN consents.entry.age IS 'Tuổi vào ngày trả lời, theo người ghi; chưa rõ thì coi là trẻ em';
COMMENT ON COLUMN consents.entry.way IS 'Trả lời bằng cách nào';
COMMENT ON COLUMN consents.entry.ground IS 'Căn cứ khi chia sẻ không có đồng ý';
COMMENT ON COLUMN consents.entry.details IS 'Tên nơi nhận ngoài danh mục, người đại diện, người làm chứng, ngôn ngữ, lý do; đã mã hóa bằng khóa riêng của người ấy';
COMMENT ON COLUMN consents.entry.agency IS 'Cơ quan đã ghi';

CREATE INDEX entry_by_subject ON consents.entry (subject, number);

ALTER TABLE consents.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE consents.entry FORCE ROW LEVEL SECURITY;
CREATE POLICY who_sees_the_person ON consents.entry FOR SELECT TO loive_guarded
    USING (EXISTS (SELECT FROM identities.subject AS whose
                   WHERE whose.province = entry.province AND whose.id = entry.subject));
CREATE POLICY holder_and_involved_write ON consents.entry FOR INSERT TO loive_guarded
    WITH CHECK (agency = loive.agency() AND recorded_by = loive.account()
        AND EXISTS (SELECT FROM identities.subject AS whose
                    WHERE whose.province = entry.province AND whose.id = entry.subject
                          AND (whose.holder = ANY (loive.agencies())
                               OR EXISTS (SELECT FROM identities.involvement AS part
                                          WHERE part.province = whose.province AND part.subject = whose.id
                                                AND part.agency = ANY (loive.agencies())
                                                AND part.valid_from <= loive.instant()
                                                AND (part.valid_until IS NULL OR part.valid_until > loive.instant())))));
GRANT USAGE ON SCHEMA consents TO loive_guarded;
GRANT SELECT, INSERT ON consents.entry TO loive_guarded;
