-- Which places are at high risk, and why, is said for each year by the department that leads, and corrected by later versions.
-- Whether a place has had cases is another statement, seen by that department alone: it would point at victims.
-- Locks nothing: the tables are new.

CREATE TABLE risks.profile (
    province char(2) NOT NULL,
    place uuid NOT NULL REFERENCES places.unit,
    year integer NOT NULL CHECK (year BETWEEN 2011 AND 2100),
    version integer NOT NULL CHECK (version >= 1),
    flags text[] NOT NULL CHECK (flags <@ ARRAY['LAND_BORDER', 'SEA_BORDER', 'GATE', 'MOUNTAIN', 'REMOTE', 'ETHNIC_MINORITY', 'POOR']),
    reason text NOT NULL CHECK (version = 1 OR reason <> ''),
    agency uuid NOT NULL REFERENCES agencies.agency,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, place, year, version)
);
COMMENT ON TABLE risks.profile IS 'Tiêu chí nguy cơ của địa bàn theo năm; mỗi lần sửa một bản';
COMMENT ON COLUMN risks.profile.reason IS 'Lý do sửa; bản đầu không cần';

CREATE INDEX profile_by_year ON risks.profile (year, place);

CREATE TABLE risks.case_statement (
    province char(2) NOT NULL,
    place uuid NOT NULL REFERENCES places.unit,
    year integer NOT NULL CHECK (year BETWEEN 2011 AND 2100),
    version integer NOT NULL CHECK (version >= 1),
    has_cases boolean NOT NULL,
    agency uuid NOT NULL REFERENCES agencies.agency,
    account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (province, place, year, version)
);
COMMENT ON TABLE risks.case_statement IS 'Cơ quan thường trực ghi địa bàn có phát sinh vụ việc trong năm; chỉ cơ quan ấy đọc được';

ALTER TABLE risks.profile ENABLE ROW LEVEL SECURITY;
ALTER TABLE risks.profile FORCE ROW LEVEL SECURITY;
CREATE POLICY own_province_reads ON risks.profile FOR SELECT USING (province = ANY (loive.provinces()));
CREATE POLICY own_agency_adds ON risks.profile FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

ALTER TABLE risks.case_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE risks.case_statement FORCE ROW LEVEL SECURITY;
CREATE POLICY own_agency_reads ON risks.case_statement FOR SELECT
    USING (province = ANY (loive.provinces()) AND agency = ANY (loive.agencies()));
CREATE POLICY own_agency_adds ON risks.case_statement FOR INSERT
    WITH CHECK (province = loive.province() AND agency = loive.agency() AND account = loive.account());

GRANT USAGE ON SCHEMA risks TO loive_open;
GRANT SELECT, INSERT ON risks.profile, risks.case_statement TO loive_open;
