package broken.refusals;

import vn.loive.shared.Refusal;

/** Broken on purpose: refusals without a text, or with a key that nobody can look up. */
sealed interface CannotSpeak extends Refusal {

    /** Its text was never written. */
    record Mute(int days) implements CannotSpeak {
        @Override
        public String key() {
            return "broken.cannot-speak.mute";
        }
    }

    /** Its key hangs on what it carries. */
    record Shifting(String key) implements CannotSpeak {
        @Override
        public String key() {
            return key.strip();
        }
    }

    /** One of several that share a type. */
    enum Hoarse implements CannotSpeak {
        TODAY,
        TOMORROW;

        @Override
        public String key() {
            return "broken.cannot-speak." + (this == TODAY ? "today" : "tomorrow");
        }
    }
}
