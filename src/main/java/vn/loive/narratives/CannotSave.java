package vn.loive.narratives;

import java.util.Locale;
import vn.loive.shared.Refusal;

/** Why a draft cannot be saved. */
sealed interface CannotSave extends Refusal {

    /** Why it cannot be saved as a whole. */
    enum Whole implements CannotSave {
        /** The request asks the agency for no words. */
        NOT_ASKED,
        /** Somebody has saved it since the page was read. */
        CHANGED_SINCE,
        /** The answer was accepted, so the asking agency must send it back first. */
        ALREADY_ACCEPTED;

        @Override
        public String key() {
            return "narratives.cannot-save." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A section is longer than there is place for. */
    record TooLong(int position, int characters) implements CannotSave {
        @Override
        public String key() {
            return "narratives.cannot-save.too-long";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(position), Narrative.LONGEST, characters};
        }
    }

    /** A section holds words and the word that there are none, or both words of that kind. */
    record Contradicting(int position) implements CannotSave {
        @Override
        public String key() {
            return "narratives.cannot-save.contradicting";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(position)};
        }
    }
}
