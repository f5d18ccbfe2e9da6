package vn.loive.manuscript;

import java.util.Locale;
import vn.loive.shared.LegalTerm;

/**
 * Something in a draft that should be looked at before it is signed.
 *
 * @param kind what it is
 * @param place the token or the words it is about
 * @param detail what is to be known besides; empty when nothing is
 */
@LegalTerm(vi = "cảnh báo dự thảo", means = "Something in a draft that should be looked at before it is signed.")
public record Finding(Kind kind, String place, String detail) {

    /** What may be found. */
    public enum Kind {
        /** A live place names something that the house does not know. */
        UNKNOWN(true),
        /** A live place says nothing now. */
        EMPTY(true),
        /** A sentence was written when its figure was of another kind. */
        OTHER_KIND(true),
        /** Somebody typed the number and the unit of a figure that the house knows. */
        TYPED_FIGURE(true),
        /** Somebody typed a number that the house knows, about something else perhaps. */
        TYPED_NUMBER(false),
        /** Somebody has not said a part of a figure. */
        INCOMPLETE(false),
        /** Something was done but not counted. */
        UNCOUNTED(false);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }

        /** Its name in the messages, after {@code manuscript.finding.} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the draft cannot be submitted with it. */
    public boolean stops() {
        return kind.stops;
    }
}
