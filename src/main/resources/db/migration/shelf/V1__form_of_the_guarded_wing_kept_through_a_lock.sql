-- What somebody sent to a page of the guarded wing while the session was locked: it may hold the name of a protected
-- person, so it waits in this wing, closed under a key of its own that stands wrapped in its row and goes with it.
-- Its own account alone sees it, for seven days; from then on nobody does, and any transaction of the program may remove
-- it. An account has twenty places and no more, whoever asks how often. In no backup: nothing here lasts.
-- Locks nothing: the table is new.

CREATE TABLE shelf.form (
    province char(2) NOT NULL,
    account uuid NOT NULL,
    id uuid NOT NULL,
    place smallint NOT NULL,
    at timestamptz NOT NULL,
    wrapped bytea NOT NULL CHECK (octet_length(wrapped) BETWEEN 32 AND 200),
    content bytea NOT NULL,
    PRIMARY KEY (province, account, id),
    CONSTRAINT twenty_forms_of_an_account CHECK (place BETWEEN 1 AND 20),
    CONSTRAINT one_form_at_a_place UNIQUE (province, account, place),
    FOREIGN KEY (province, account) REFERENCES accounts.account (province, id)
);
COMMENT ON TABLE shelf.form IS 'Nội dung gửi tới trang của người được bảo vệ khi phiên đang khóa, giữ kín tối đa bảy ngày để chính người gửi gửi tiếp (sao lưu: không)';
COMMENT ON COLUMN shelf.form.account IS 'Tài khoản đã gửi; chỉ tài khoản này đọc lại được';
COMMENT ON COLUMN shelf.form.place IS 'Chỗ giữ, từ 1 đến 20 của mỗi tài khoản';
COMMENT ON COLUMN shelf.form.at IS 'Thời điểm gửi';
COMMENT ON COLUMN shelf.form.wrapped IS 'Khóa riêng của nội dung này, đã bọc bằng khóa chủ; mất cùng với dòng này';
COMMENT ON COLUMN shelf.form.content IS 'Địa chỉ và nội dung biểu mẫu, đã mã hóa';

ALTER TABLE shelf.form ENABLE ROW LEVEL SECURITY;
ALTER TABLE shelf.form FORCE ROW LEVEL SECURITY;
CREATE POLICY own_account_reads ON shelf.form FOR SELECT TO loive_guarded
    USING (province = loive.province() AND account = loive.account() AND at > loive.instant() - interval '7 days');
CREATE POLICY own_account_keeps ON shelf.form FOR INSERT TO loive_guarded
    WITH CHECK (province = loive.province() AND account = loive.account() AND at = loive.instant());
CREATE POLICY own_account_drops ON shelf.form FOR DELETE TO loive_guarded
    USING (province = loive.province() AND account = loive.account());
CREATE POLICY program_forgets_the_old ON shelf.form FOR DELETE TO loive_guarded
    USING (at <= loive.instant() - interval '7 days');
GRANT USAGE ON SCHEMA shelf TO loive_guarded;
GRANT SELECT, INSERT, DELETE ON shelf.form TO loive_guarded;
