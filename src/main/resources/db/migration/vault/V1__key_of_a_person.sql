-- The keys of persons, each wrapped under a master key that is in no database.
-- They stand in a schema of their own because the ordinary backup leaves it out: who destroys a key here has destroyed
-- it in every backup but the short-lived one of the keys themselves.
-- Locks nothing: the tables are new.

CREATE TABLE vault.subject_key (
    province char(2) NOT NULL,
    subject uuid NOT NULL,
    wrapped bytea NOT NULL CHECK (octet_length(wrapped) BETWEEN 32 AND 200),
    master integer NOT NULL,
    PRIMARY KEY (province, subject)
);
COMMENT ON TABLE vault.subject_key IS 'Khóa riêng của từng người, đã bọc bằng khóa chủ; hủy dòng này là không ai đọc lại được';
COMMENT ON COLUMN vault.subject_key.subject IS 'Người mà khóa này thuộc về';
COMMENT ON COLUMN vault.subject_key.wrapped IS 'Khóa đã bọc';
COMMENT ON COLUMN vault.subject_key.master IS 'Số của khóa chủ dùng để bọc';

CREATE INDEX subject_key_by_subject ON vault.subject_key (subject);

ALTER TABLE vault.subject_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.subject_key FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province ON vault.subject_key TO loive_guarded
    USING (province = ANY (loive.provinces()))
    WITH CHECK (province = loive.province());
GRANT USAGE ON SCHEMA vault TO loive_guarded;
GRANT SELECT, INSERT ON vault.subject_key TO loive_guarded;

-- One row for each master key in use: something closed under it, by which wrong keys are known before anything is written.
CREATE TABLE vault.proof (
    master integer PRIMARY KEY,
    closed bytea NOT NULL
);
COMMENT ON TABLE vault.proof IS 'Giá trị thử của khóa chủ: mở được mới đúng khóa, không mở được thì hệ thống không khởi động';
COMMENT ON COLUMN vault.proof.master IS 'Số của khóa chủ';
COMMENT ON COLUMN vault.proof.closed IS 'Giá trị thử đã mã hóa, không chứa thông tin của ai';

ALTER TABLE vault.proof ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.proof FORCE ROW LEVEL SECURITY;
CREATE POLICY program_checks ON vault.proof TO loive_guarded USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON vault.proof TO loive_guarded;
