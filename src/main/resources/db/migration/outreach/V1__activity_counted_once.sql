-- The register of what agencies do to inform people: one row an activity, counted once for the agency that leads it,
-- joint for its partners; every version as it stood is kept.
-- A province sees its own rows only; an agency writes only what it leads. Nothing is deleted but the partners and
-- slogans that a correction replaces, which the history keeps.
-- Locks nothing: the tables are new.

CREATE TABLE outreach.activity (
    province char(2) NOT NULL,
    id uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    kind text NOT NULL,
    campaign uuid,
    place uuid REFERENCES places.unit,
    from_day date NOT NULL,
    to_day date NOT NULL,
    figure_kind text NOT NULL CHECK (figure_kind IN ('exact', 'more-than', 'not-counted')),
    quantity bigint CHECK (quantity BETWEEN 1 AND 999999999999),
    unit text NOT NULL,
    note text NOT NULL CHECK (length(note) <= 1000),
    version integer NOT NULL CHECK (version >= 1),
    state text NOT NULL CHECK (state IN ('REGISTERED', 'WITHDRAWN')),
    withdrawal_reason text CHECK (withdrawal_reason <> '' AND length(withdrawal_reason) <= 500),
    PRIMARY KEY (province, id),
    UNIQUE (province, id, agency),
    FOREIGN KEY (province, campaign) REFERENCES campaigns.campaign (province, id),
    CHECK (to_day >= from_day),
    CHECK ((figure_kind = 'not-counted') = (quantity IS NULL)),
    CHECK ((state = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL)),
    CONSTRAINT unit_of_kind CHECK ((kind, unit) IN (
        ('SPECIAL_PAGE', 'special-pages'), ('NEWSPAPER_COPIES', 'newspaper-copies'), ('BROADCAST', 'broadcasts'),
        ('BANNER', 'banners'), ('POSTER', 'posters'), ('LEAFLET', 'leaflets'), ('NEWS_ITEM', 'news-items'),
        ('TEXT_MESSAGE', 'text-messages'), ('SESSION', 'sessions')))
);
COMMENT ON TABLE outreach.activity IS 'Hoạt động thông tin, tuyên truyền; mỗi hoạt động tính một lần cho cơ quan chủ trì';
COMMENT ON COLUMN outreach.activity.agency IS 'Cơ quan chủ trì, chịu trách nhiệm về số liệu';
COMMENT ON COLUMN outreach.activity.place IS 'Huyện nơi thực hiện; để trống khi thực hiện trên toàn tỉnh';
COMMENT ON COLUMN outreach.activity.to_day IS 'Ngày cuối; không được là ngày chưa đến, chương trình kiểm tra theo đồng hồ của hệ thống vì ràng buộc không biết hôm nay';
COMMENT ON COLUMN outreach.activity.figure_kind IS 'Loại số liệu: đúng số, hơn, chưa nêu số; không có số 0 ở đây';
COMMENT ON COLUMN outreach.activity.note IS 'Ghi chú; không ghi tên hoặc chi tiết về người nào';
COMMENT ON COLUMN outreach.activity.version IS 'Số lần ghi, sửa; trang đọc bản cũ thì không sửa được';
COMMENT ON COLUMN outreach.activity.state IS 'Đã ghi, hoặc đã rút vì ghi nhầm';
COMMENT ON CONSTRAINT unit_of_kind ON outreach.activity IS 'Mỗi hình thức chỉ có một đơn vị tính';

CREATE INDEX activity_by_day ON outreach.activity (province, to_day, from_day);

CREATE TABLE outreach.activity_partner (
    province char(2) NOT NULL,
    activity uuid NOT NULL,
    lead uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    PRIMARY KEY (province, activity, agency),
    FOREIGN KEY (province, activity, lead) REFERENCES outreach.activity (province, id, agency),
    CHECK (agency <> lead)
);
COMMENT ON TABLE outreach.activity_partner IS 'Cơ quan phối hợp; thấy hoạt động nhưng không cộng thêm';
COMMENT ON COLUMN outreach.activity_partner.lead IS 'Cơ quan chủ trì, chép từ hoạt động để ràng buộc khác cơ quan phối hợp';

CREATE INDEX activity_partner_by_agency ON outreach.activity_partner (province, agency);

CREATE TABLE outreach.activity_slogan (
    province char(2) NOT NULL,
    activity uuid NOT NULL,
    lead uuid NOT NULL,
    position integer NOT NULL CHECK (position BETWEEN 1 AND 20),
    text text NOT NULL CHECK (text <> '' AND length(text) <= 300),
    PRIMARY KEY (province, activity, position),
    UNIQUE (province, activity, text),
    FOREIGN KEY (province, activity, lead) REFERENCES outreach.activity (province, id, agency)
);
COMMENT ON TABLE outreach.activity_slogan IS 'Khẩu hiệu, thông điệp trên băng rôn, pa nô, tin nhắn, theo thứ tự ghi; chương trình kiểm tra hình thức nào có khẩu hiệu';

CREATE VIEW outreach.whole_activity WITH (security_invoker = true) AS
    SELECT activity.*,
           ARRAY(SELECT partner.agency FROM outreach.activity_partner AS partner
                 WHERE partner.province = activity.province AND partner.activity = activity.id) AS partners,
           ARRAY(SELECT slogan.text FROM outreach.activity_slogan AS slogan
                 WHERE slogan.province = activity.province AND slogan.activity = activity.id
                 ORDER BY slogan.position) AS slogans
    FROM outreach.activity;
COMMENT ON VIEW outreach.whole_activity IS 'Hoạt động cùng cơ quan phối hợp và khẩu hiệu; người đọc thấy đúng các hàng mình được thấy';

CREATE TABLE outreach.activity_history (
    province char(2) NOT NULL,
    activity uuid NOT NULL,
    version integer NOT NULL,
    agency uuid NOT NULL,
    kind text NOT NULL,
    campaign uuid,
    place uuid,
    from_day date NOT NULL,
    to_day date NOT NULL,
    figure_kind text NOT NULL,
    quantity bigint,
    unit text NOT NULL,
    note text NOT NULL,
    state text NOT NULL,
    withdrawal_reason text,
    partners uuid[] NOT NULL,
    slogans text[] NOT NULL,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (province, activity, version),
    FOREIGN KEY (province, activity, agency) REFERENCES outreach.activity (province, id, agency),
    CHECK ((version = 1) = (reason = ''))
);
COMMENT ON TABLE outreach.activity_history IS 'Mỗi lần ghi, sửa, rút hoạt động, nguyên như sau lần đó; chỉ thêm, không sửa';
COMMENT ON COLUMN outreach.activity_history.reason IS 'Lý do sửa hoặc rút; để trống ở lần ghi đầu';

ALTER TABLE outreach.activity ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach.activity FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON outreach.activity FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON outreach.activity FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency());
CREATE POLICY own_agency_changes ON outreach.activity FOR UPDATE
    USING (province = loive.province() AND agency = loive.agency())
    WITH CHECK (province = loive.province() AND agency = loive.agency());

ALTER TABLE outreach.activity_partner ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach.activity_partner FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON outreach.activity_partner FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON outreach.activity_partner FOR INSERT
    WITH CHECK (province = loive.province() AND lead = loive.agency());
CREATE POLICY own_agency_replaces ON outreach.activity_partner FOR DELETE
    USING (province = loive.province() AND lead = loive.agency());

ALTER TABLE outreach.activity_slogan ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach.activity_slogan FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON outreach.activity_slogan FOR SELECT USING (province = loive.province());
CREATE POLICY own_agency_writes ON outreach.activity_slogan FOR INSERT
    WITH CHECK (province = loive.province() AND lead = loive.agency());
CREATE POLICY own_agency_replaces ON outreach.activity_slogan FOR DELETE
    USING (province = loive.province() AND lead = loive.agency());

ALTER TABLE outreach.activity_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE outreach.activity_history FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON outreach.activity_history FOR SELECT USING (province = loive.province());
CREATE POLICY own_acts_are_added ON outreach.activity_history FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

GRANT USAGE ON SCHEMA outreach TO loive_open;
GRANT SELECT, INSERT ON outreach.activity, outreach.activity_history TO loive_open;
GRANT UPDATE (kind, campaign, place, from_day, to_day, figure_kind, quantity, unit, note, version, state,
    withdrawal_reason) ON outreach.activity TO loive_open;
GRANT SELECT ON outreach.whole_activity TO loive_open;
GRANT SELECT, INSERT, DELETE ON outreach.activity_partner, outreach.activity_slogan TO loive_open;
