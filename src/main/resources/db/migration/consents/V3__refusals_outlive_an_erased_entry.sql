-- An entry that was joined to another and then erased takes its answers along. What it refused was refused by the same
-- person, so an older consent of the kept entry must not come back by it: the ledger of the kept one still learns that
-- something was refused, to whom and for what, and nothing of the words, whose key is gone.
-- Locks nothing that is read or written.

-- The owner sees no erased person, so a joined entry it does not see was erased.
CREATE FUNCTION consents.refused_where_erased(wanted uuid) RETURNS SETOF consents.entry
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT entry.* FROM identities.same_person AS link JOIN consents.entry
        ON entry.province = link.joined_province AND entry.subject = link.joined
    WHERE link.kept = wanted AND link.undone_by IS NULL AND entry.kind IN ('refused', 'withdrawn')
        AND NOT EXISTS (SELECT FROM identities.subject AS joined
                        WHERE joined.province = link.joined_province AND joined.id = link.joined)
$$;
COMMENT ON FUNCTION consents.refused_where_erased(uuid) IS 'Những lần từ chối ghi ở hồ sơ đã nhập rồi bị hủy, của hồ sơ giữ lại';
REVOKE ALL ON FUNCTION consents.refused_where_erased(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION consents.refused_where_erased(uuid) TO loive_guarded;

CREATE POLICY the_function_asks ON consents.entry FOR SELECT TO loive_owner USING (kind IN ('refused', 'withdrawn'));
