-- Who took over a body's duties ends the numbers it left, because nobody else can; a new number it enters as its own.
-- Locks hotlines.hotline for a moment, no row is touched.

DROP POLICY owner_ends ON hotlines.hotline;
CREATE POLICY owner_or_heir_ends ON hotlines.hotline FOR UPDATE
    USING (owner = ANY (loive.agencies())) WITH CHECK (owner = ANY (loive.agencies()));
