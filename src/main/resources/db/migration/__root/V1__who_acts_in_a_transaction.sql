-- Every transaction begins by saying who acts (set_config(..., true)); these functions are how policies ask.
-- They answer NULL where nothing was said, so that a query outside a transaction sees no row.
-- Locks nothing: the schema is new.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA loive TO loive_open, loive_guarded;

CREATE FUNCTION loive.account() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.account', true), '')::uuid;

CREATE FUNCTION loive.agency() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.agency', true), '')::uuid;

CREATE FUNCTION loive.province() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.province', true), '');

CREATE FUNCTION loive.request() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.request', true), '')::uuid;

CREATE FUNCTION loive.purpose() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('loive.purpose', true), '');

COMMENT ON FUNCTION loive.account() IS 'Tài khoản đang thao tác trong giao dịch này';
COMMENT ON FUNCTION loive.agency() IS 'Cơ quan mà tài khoản đang làm việc thay mặt';
COMMENT ON FUNCTION loive.province() IS 'Mã tỉnh của cơ quan ấy';
COMMENT ON FUNCTION loive.request() IS 'Mã yêu cầu, để nối nhật ký với một lần thao tác';
COMMENT ON FUNCTION loive.purpose() IS 'Mục đích đặc biệt của giao dịch khi chưa có tài khoản, ví dụ đăng nhập';
