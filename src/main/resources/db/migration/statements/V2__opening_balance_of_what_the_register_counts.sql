-- What was done before the register of activities was begun is stated as an opening balance, in the units of the register.
-- What the register counts is stated in no other way, because later rows would stand beside a second number.
-- Locks the table of versions for a moment; its rows are read once, and all of them keep the new rules.

ALTER TABLE statements.version DROP CONSTRAINT unit_of_subject;
ALTER TABLE statements.version ADD CONSTRAINT unit_of_subject CHECK ((subject, unit) IN (
    ('VICTIMS_RECEIVED', 'victims'), ('CRIMES_DETECTED', 'crimes'), ('VOLUNTEER_TEAMS', 'teams'),
    ('VOLUNTEERS', 'volunteers'), ('RECEPTION_FACILITIES', 'facilities'), ('DIFFERENT_SLOGANS', 'slogans'),
    ('MOUNTAIN_DISTRICTS_REACHED', 'mountain-districts'), ('OFFICERS_INFORMED', 'officers'),
    ('LEVELS_REACHED', 'levels'), ('INSPECTIONS', 'inspections'), ('LAW_PROPOSALS', 'proposals'),
    ('COMMUNITY_MODELS', 'models'), ('SIGNING_AGENCIES', 'agencies'), ('KEY_TASKS', 'key-tasks'),
    ('REVIEW_YEARS', 'years'), ('TARGET_VICTIMS_SERVED', 'victims'), ('TARGET_PLACES_INFORMED', 'communes'),
    ('TARGET_OFFICERS_TRAINED', 'officers'),
    ('SPECIAL_PAGES', 'special-pages'), ('NEWSPAPER_COPIES', 'newspaper-copies'), ('BROADCASTS', 'broadcasts'),
    ('BANNERS', 'banners'), ('POSTERS', 'posters'), ('LEAFLETS', 'leaflets'), ('NEWS_ITEMS', 'news-items'),
    ('TEXT_MESSAGES', 'text-messages'), ('SESSIONS', 'sessions'), ('POSTS', 'posts'),
    ('SCHOOL_ACTIVITIES', 'school-activities'), ('ATTENDANCES', 'attendances'), ('PEOPLE_REACHED', 'people')));
COMMENT ON CONSTRAINT unit_of_subject ON statements.version IS 'Mỗi nội dung chỉ có một đơn vị tính';

ALTER TABLE statements.version ADD CONSTRAINT registered_is_opening CHECK (opening OR subject NOT IN (
    'SPECIAL_PAGES', 'NEWSPAPER_COPIES', 'BROADCASTS', 'BANNERS', 'POSTERS', 'LEAFLETS', 'NEWS_ITEMS', 'TEXT_MESSAGES',
    'SESSIONS', 'POSTS', 'SCHOOL_ACTIVITIES', 'ATTENDANCES', 'PEOPLE_REACHED'));
COMMENT ON CONSTRAINT registered_is_opening ON statements.version IS
    'Việc đã có sổ ghi từng hoạt động thì chỉ nêu số đầu kỳ';
