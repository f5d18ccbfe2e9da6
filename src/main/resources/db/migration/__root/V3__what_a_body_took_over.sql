-- Provinces merge and departments end; whoever took over their duties reads what they left and corrects it.
-- A transaction therefore says not only who acts but also what the actor's province and agency have taken over.
-- Locks nothing: the functions are new.

CREATE FUNCTION loive.provinces() RETURNS bpchar[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN string_to_array(NULLIF(current_setting('loive.province', true), '')
        || ',' || COALESCE(current_setting('loive.inherited_provinces', true), ''), ',')::bpchar[];

CREATE FUNCTION loive.agencies() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN array_remove(string_to_array(NULLIF(current_setting('loive.agency', true), '')
        || ',' || COALESCE(current_setting('loive.inherited_agencies', true), ''), ','), '')::uuid[];

COMMENT ON FUNCTION loive.provinces() IS 'Mã tỉnh của cơ quan đang thao tác và của các tỉnh đã nhập vào tỉnh ấy';
COMMENT ON FUNCTION loive.agencies() IS 'Cơ quan đang thao tác và các cơ quan mà cơ quan ấy đã nhận nhiệm vụ';
