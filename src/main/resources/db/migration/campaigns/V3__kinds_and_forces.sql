-- A campaign is of a kind, and agencies take part in it: peaks of communication are held by others than peaks of suppression.
-- What was opened before is of no stated kind, and nobody is named as taking part.
-- Locks the table for a moment: a column with a constant default.

ALTER TABLE campaigns.campaign ADD COLUMN kind text NOT NULL DEFAULT 'OTHER'
    CHECK (kind IN ('NATIONAL_DAY', 'RESPONSE_MONTH', 'COMMUNICATION_PEAK', 'SUPPRESSION_PEAK', 'OTHER'));
COMMENT ON COLUMN campaigns.campaign.kind IS 'Ngày toàn dân, tháng hưởng ứng, cao điểm tuyên truyền, cao điểm tấn công trấn áp, hoặc khác';

CREATE TABLE campaigns.force (
    province char(2) NOT NULL,
    campaign uuid NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    PRIMARY KEY (province, campaign, agency),
    FOREIGN KEY (province, campaign) REFERENCES campaigns.campaign (province, id)
);
COMMENT ON TABLE campaigns.force IS 'Lực lượng tham gia chiến dịch, ngoài cơ quan mở';

ALTER TABLE campaigns.force ENABLE ROW LEVEL SECURITY;
ALTER TABLE campaigns.force FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON campaigns.force FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY opener_writes ON campaigns.force FOR INSERT
    WITH CHECK (province = loive.province() AND EXISTS (
        SELECT FROM campaigns.campaign AS opened
        WHERE opened.province = force.province AND opened.id = force.campaign AND opened.agency = loive.agency()));
GRANT SELECT, INSERT ON campaigns.force TO loive_open;
