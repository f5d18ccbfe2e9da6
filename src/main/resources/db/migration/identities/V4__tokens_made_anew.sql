-- When the search key changes, the program itself makes the tokens of every person anew, whosever they are. For this
-- purpose it reads persons and the parts that tokens are made of, holds a person so that no correction comes between,
-- and exchanges tokens; it changes nothing else.
-- Locks the tables for a moment; the index is built under a lock against writing, a minute for a million persons.

CREATE INDEX token_by_search_key ON identities.token (search_key);
COMMENT ON COLUMN identities.token.search_key IS 'Số của khóa tìm kiếm đã dùng (khóa tìm kiếm)';

CREATE POLICY rotation_reads ON identities.subject FOR SELECT TO loive_guarded USING (loive.purpose() = 'rotate');
-- Holding a row asks for the right to change it; the check lets no change through.
CREATE POLICY rotation_holds ON identities.subject FOR UPDATE TO loive_guarded
    USING (loive.purpose() = 'rotate') WITH CHECK (false);
CREATE POLICY rotation_reads ON identities.part FOR SELECT TO loive_guarded
    USING (loive.purpose() = 'rotate' AND field_group IN ('names', 'birth', 'papers', 'contact'));
CREATE POLICY rotation_reads ON identities.token FOR SELECT TO loive_guarded USING (loive.purpose() = 'rotate');
CREATE POLICY rotation_removes ON identities.token FOR DELETE TO loive_guarded USING (loive.purpose() = 'rotate');
CREATE POLICY rotation_adds ON identities.token FOR INSERT TO loive_guarded WITH CHECK (loive.purpose() = 'rotate');
