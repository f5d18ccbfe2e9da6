-- Forms of the guarded wing that met a locked session are kept in that wing from now on. Those kept here until now cannot be
-- told from others, for where they go is closed with them: all of them go, which are those of the last seven days at most.
-- TRUNCATE, because forced row security hides every row from the owner.
-- From now on nobody sees a form whose week is over, and any transaction of the program may remove it.
-- Locks the table for a moment.

TRUNCATE sessions.kept_form;
COMMENT ON TABLE sessions.kept_form IS 'Nội dung gửi tới trang chung khi phiên đang khóa, giữ lại tối đa bảy ngày để gửi tiếp sau khi mở khóa';

DROP POLICY own_account ON sessions.kept_form;
CREATE POLICY own_account_reads ON sessions.kept_form FOR SELECT TO loive_open
    USING (province = loive.province() AND account = loive.account() AND at > loive.instant() - interval '7 days');
CREATE POLICY own_account_keeps ON sessions.kept_form FOR INSERT TO loive_open
    WITH CHECK (province = loive.province() AND account = loive.account());
CREATE POLICY own_account_drops ON sessions.kept_form FOR DELETE TO loive_open
    USING (province = loive.province() AND account = loive.account());
CREATE POLICY program_forgets_the_old ON sessions.kept_form FOR DELETE TO loive_open
    USING (at <= loive.instant() - interval '7 days');
