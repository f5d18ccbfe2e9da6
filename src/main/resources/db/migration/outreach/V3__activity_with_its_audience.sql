-- An activity says beside its own count how many it reached, in which unit, and whom, where and on what it was meant for.
-- All of it may be left out. Posts on the web and what schools do are added to the kinds.
-- What stands says nothing of its audience, which is never none. The history keeps it version by version.
-- Locks both tables for a moment: the new columns have constant defaults, the kinds are checked once over all rows.

ALTER TABLE outreach.activity DROP CONSTRAINT unit_of_kind;
ALTER TABLE outreach.activity ADD CONSTRAINT unit_of_kind CHECK ((kind, unit) IN (
    ('SPECIAL_PAGE', 'special-pages'), ('NEWSPAPER_COPIES', 'newspaper-copies'), ('BROADCAST', 'broadcasts'),
    ('BANNER', 'banners'), ('POSTER', 'posters'), ('LEAFLET', 'leaflets'), ('NEWS_ITEM', 'news-items'),
    ('TEXT_MESSAGE', 'text-messages'), ('SESSION', 'sessions'), ('POST', 'posts'),
    ('SCHOOL_ACTIVITY', 'school-activities')));
COMMENT ON CONSTRAINT unit_of_kind ON outreach.activity IS 'Mỗi hình thức chỉ có một đơn vị tính';

ALTER TABLE outreach.activity
    ADD COLUMN reach_kind text CHECK (reach_kind IN ('exact', 'more-than', 'not-counted')),
    ADD COLUMN reach_quantity bigint CHECK (reach_quantity BETWEEN 1 AND 999999999999),
    ADD COLUMN reach_unit text CHECK (reach_unit IN ('attendances', 'people', 'pupils', 'subscribers', 'views')),
    ADD COLUMN listeners text[] NOT NULL DEFAULT '{}' CHECK (listeners <@ ARRAY[
        'RESIDENTS', 'PUPILS', 'TEACHERS', 'PARENTS', 'WORKERS', 'OFFICIALS', 'MEMBERS', 'VOLUNTEERS']),
    ADD COLUMN risk_groups text[] NOT NULL DEFAULT '{}' CHECK (risk_groups <@ ARRAY[
        'WOMEN', 'GIRLS', 'RURAL_WOMEN', 'ETHNIC_MINORITY_WOMEN', 'PUPILS_AND_STUDENTS', 'POOR_JOBLESS', 'PARENTS']),
    ADD COLUMN areas text[] NOT NULL DEFAULT '{}' CHECK (areas <@ ARRAY[
        'LAND_BORDER', 'SEA_BORDER', 'GATE', 'MOUNTAIN', 'REMOTE', 'ETHNIC_MINORITY', 'POOR']),
    ADD COLUMN topics text[] NOT NULL DEFAULT '{}' CHECK (topics <@ ARRAY[
        'TRICKS', 'LAW', 'SUPPORT', 'SAFE_MIGRATION', 'DENOUNCING', 'HOTLINE', 'NO_STIGMA']),
    ADD COLUMN movements text[] NOT NULL DEFAULT '{}' CHECK (movements <@ ARRAY[
        'NEW_COUNTRYSIDE', 'NATIONAL_SECURITY']),
    ADD COLUMN levels text[] NOT NULL DEFAULT '{}' CHECK (levels <@ ARRAY[
        'PROVINCE_WAVE', 'DISTRICT_WAVE', 'COMMUNE_STATION', 'RESIDENTIAL_STATION']),
    ADD COLUMN setting text CHECK (setting IN ('CURRICULUM', 'EXTRACURRICULAR', 'TALK')),
    ADD COLUMN channel text NOT NULL DEFAULT '' CHECK (length(channel) <= 200),
    ADD CONSTRAINT reach_has_its_unit CHECK ((reach_kind IS NULL) = (reach_unit IS NULL)),
    ADD CONSTRAINT reach_has_its_number
        CHECK ((coalesce(reach_kind, 'not-counted') = 'not-counted') = (reach_quantity IS NULL));
COMMENT ON COLUMN outreach.activity.reach_kind IS 'Loại số liệu của số người được tiếp cận; để trống là chưa ghi, không phải không có';
COMMENT ON COLUMN outreach.activity.reach_quantity IS 'Số được tiếp cận, theo đơn vị ở cột bên';
COMMENT ON COLUMN outreach.activity.reach_unit IS 'Đơn vị của số được tiếp cận; người không cộng với lượt người';
COMMENT ON COLUMN outreach.activity.listeners IS 'Đối tượng tuyên truyền';
COMMENT ON COLUMN outreach.activity.risk_groups IS 'Nhóm có nguy cơ cao trong số được tuyên truyền';
COMMENT ON COLUMN outreach.activity.areas IS 'Loại địa bàn: biên giới đất liền, biên giới biển, miền núi, vùng sâu, vùng xa';
COMMENT ON COLUMN outreach.activity.topics IS 'Nội dung tuyên truyền';
COMMENT ON COLUMN outreach.activity.movements IS 'Phong trào được lồng ghép';
COMMENT ON COLUMN outreach.activity.levels IS 'Cấp phát sóng';
COMMENT ON COLUMN outreach.activity.setting IS 'Hình thức trong trường học: chính khóa, ngoại khóa, nói chuyện chuyên đề';
COMMENT ON COLUMN outreach.activity.channel IS 'Tên báo, đài, trang thông tin, trang mạng xã hội; không ghi tên người';

ALTER TABLE outreach.activity_history
    ADD COLUMN reach_kind text,
    ADD COLUMN reach_quantity bigint,
    ADD COLUMN reach_unit text,
    ADD COLUMN listeners text[] NOT NULL DEFAULT '{}',
    ADD COLUMN risk_groups text[] NOT NULL DEFAULT '{}',
    ADD COLUMN areas text[] NOT NULL DEFAULT '{}',
    ADD COLUMN topics text[] NOT NULL DEFAULT '{}',
    ADD COLUMN movements text[] NOT NULL DEFAULT '{}',
    ADD COLUMN levels text[] NOT NULL DEFAULT '{}',
    ADD COLUMN setting text,
    ADD COLUMN channel text NOT NULL DEFAULT '';

DROP VIEW outreach.whole_activity;
CREATE VIEW outreach.whole_activity WITH (security_invoker = true) AS
    SELECT activity.*,
           ARRAY(SELECT partner.agency FROM outreach.activity_partner AS partner
                 WHERE partner.province = activity.province AND partner.activity = activity.id) AS partners,
           ARRAY(SELECT slogan.text FROM outreach.activity_slogan AS slogan
                 WHERE slogan.province = activity.province AND slogan.activity = activity.id
                 ORDER BY slogan.position) AS slogans
    FROM outreach.activity;
COMMENT ON VIEW outreach.whole_activity IS 'Hoạt động cùng cơ quan phối hợp và khẩu hiệu; người đọc thấy đúng các hàng mình được thấy';

GRANT SELECT ON outreach.whole_activity TO loive_open;
GRANT UPDATE (reach_kind, reach_quantity, reach_unit, listeners, risk_groups, areas, topics, movements, levels, setting,
    channel) ON outreach.activity TO loive_open;
