-- An entry that was joined and then erased may have been joined to one that is joined itself since, and a restored backup
-- may erase the kept one: so links are followed both ways, through erased entries only. The end of a legal ground is not
-- lost either.
-- Locks the table for a moment.

CREATE OR REPLACE FUNCTION consents.refused_where_erased(wanted uuid) RETURNS SETOF consents.entry
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE erased AS (
        SELECT wanted AS id
        UNION SELECT other.id FROM erased JOIN identities.same_person AS link
            ON (link.kept = erased.id OR link.joined = erased.id) AND link.undone_by IS NULL
        CROSS JOIN LATERAL (SELECT CASE WHEN link.kept = erased.id THEN link.joined ELSE link.kept END AS id) AS other
        WHERE NOT EXISTS (SELECT FROM identities.subject AS alive WHERE alive.id = other.id)
    )
    SELECT entry.* FROM erased JOIN consents.entry ON entry.subject = erased.id
    WHERE erased.id <> wanted AND entry.kind IN ('refused', 'withdrawn', 'ground_ended')
$$;
COMMENT ON FUNCTION consents.refused_where_erased(uuid) IS 'Những lần từ chối, rút lại, thôi căn cứ ghi ở hồ sơ của cùng người đã bị hủy';

ALTER POLICY the_function_asks ON consents.entry USING (kind IN ('refused', 'withdrawn', 'ground_ended'));
