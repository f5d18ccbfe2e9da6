-- Persons of whom the guarded wing knows: an id, a code name and who answers for them stand open to the guarded role;
-- all else is closed under the key of the person, and found by tokens that say nothing without the search key.
-- No unique key stands over a code name or a token: an error would tell that a hidden row exists.
-- Locks nothing: the tables are new.

CREATE TABLE identities.subject (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    holder uuid NOT NULL,
    code_name text NOT NULL CHECK (code_name ~ '^[A-Z][a-z]{3}-[A-Z][a-z]{3}$'),
    PRIMARY KEY (province, id)
);
COMMENT ON TABLE identities.subject IS 'Người được bảo vệ danh tính: chỉ có mã, mật danh và cơ quan chịu trách nhiệm';
COMMENT ON COLUMN identities.subject.holder IS 'Cơ quan chịu trách nhiệm về thông tin của người này';
COMMENT ON COLUMN identities.subject.code_name IS 'Mật danh, sinh ngẫu nhiên';

CREATE INDEX subject_by_id ON identities.subject (id);

CREATE TABLE identities.part (
    province char(2) NOT NULL,
    subject uuid NOT NULL,
    field_group text NOT NULL CHECK (field_group IN ('names', 'birth', 'papers', 'contact')),
    closed bytea NOT NULL,
    PRIMARY KEY (province, subject, field_group),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id)
);
COMMENT ON TABLE identities.part IS 'Thông tin về một người, từng nhóm một, đã mã hóa bằng khóa riêng của người ấy';
COMMENT ON COLUMN identities.part.field_group IS 'Nhóm thông tin: họ tên, năm sinh, giấy tờ, liên hệ';
COMMENT ON COLUMN identities.part.closed IS 'Nội dung đã mã hóa';

CREATE INDEX part_by_subject ON identities.part (subject);

CREATE TABLE identities.token (
    province char(2) NOT NULL,
    holder uuid NOT NULL,
    token integer NOT NULL,
    subject uuid NOT NULL,
    search_key integer NOT NULL,
    PRIMARY KEY (province, holder, token, subject),
    FOREIGN KEY (province, subject) REFERENCES identities.subject (province, id)
);
COMMENT ON TABLE identities.token IS 'Chỉ mục mù để tìm người: không có khóa tìm kiếm thì không nói lên điều gì';
COMMENT ON COLUMN identities.token.holder IS 'Cơ quan được tìm thấy người này';
COMMENT ON COLUMN identities.token.token IS 'Giá trị băm có khóa, đã cắt ngắn';
COMMENT ON COLUMN identities.token.search_key IS 'Số của khóa tìm kiếm đã dùng';

CREATE INDEX token_by_subject ON identities.token (province, subject);

ALTER TABLE identities.subject ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.subject FORCE ROW LEVEL SECURITY;
ALTER TABLE identities.part ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.part FORCE ROW LEVEL SECURITY;
ALTER TABLE identities.token ENABLE ROW LEVEL SECURITY;
ALTER TABLE identities.token FORCE ROW LEVEL SECURITY;

CREATE POLICY holder_knows ON identities.subject TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()))
    WITH CHECK (province = loive.province() AND holder = loive.agency());
CREATE POLICY who_sees_the_person ON identities.part TO loive_guarded
    USING (EXISTS (SELECT FROM identities.subject AS whose WHERE whose.province = part.province AND whose.id = part.subject))
    WITH CHECK (EXISTS (SELECT FROM identities.subject AS whose
                        WHERE whose.province = part.province AND whose.id = part.subject));
CREATE POLICY holder_finds ON identities.token TO loive_guarded
    USING (province = ANY (loive.provinces()) AND holder = ANY (loive.agencies()))
    WITH CHECK (province = loive.province() AND holder = loive.agency());
GRANT USAGE ON SCHEMA identities TO loive_guarded;
GRANT SELECT, INSERT ON identities.subject TO loive_guarded;
GRANT SELECT, INSERT ON identities.part TO loive_guarded;
GRANT SELECT, INSERT ON identities.token TO loive_guarded;
