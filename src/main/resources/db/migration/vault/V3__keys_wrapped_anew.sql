-- When the master keys change, the program itself wraps the keys of persons anew, whosever they are: it may read and
-- rewrite them for this purpose only, neither add nor remove one, so that a destroyed key never comes back.
-- A column whose comment ends with (khóa chủ) or (khóa tìm kiếm) holds the number of a master key: none of them may name
-- an older key before that one is retired.
-- Locks the tables for a moment; the index is built under a lock against writing, some seconds for a million persons.

CREATE INDEX subject_key_by_master ON vault.subject_key (master);
COMMENT ON COLUMN vault.subject_key.master IS 'Số của khóa chủ dùng để bọc (khóa chủ)';
COMMENT ON COLUMN vault.proof.master IS 'Số của khóa chủ (khóa chủ)';

DROP POLICY own_province ON vault.subject_key;
CREATE POLICY own_province_opens ON vault.subject_key FOR SELECT TO loive_guarded
    USING (province = ANY (loive.provinces()));
CREATE POLICY own_province_makes ON vault.subject_key FOR INSERT TO loive_guarded
    WITH CHECK (province = loive.province());
CREATE POLICY rotation_reads ON vault.subject_key FOR SELECT TO loive_guarded USING (loive.purpose() = 'rotate');
CREATE POLICY rotation_wraps ON vault.subject_key FOR UPDATE TO loive_guarded
    USING (loive.purpose() = 'rotate') WITH CHECK (loive.purpose() = 'rotate');
GRANT UPDATE (wrapped, master) ON vault.subject_key TO loive_guarded;

DROP POLICY program_checks ON vault.proof;
CREATE POLICY program_checks ON vault.proof FOR SELECT TO loive_guarded USING (true);
CREATE POLICY program_proves ON vault.proof FOR INSERT TO loive_guarded WITH CHECK (true);
CREATE POLICY rotation_forgets ON vault.proof FOR DELETE TO loive_guarded USING (loive.purpose() = 'rotate');
GRANT DELETE ON vault.proof TO loive_guarded;
