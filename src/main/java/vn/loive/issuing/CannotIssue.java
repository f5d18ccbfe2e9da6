package vn.loive.issuing;

import java.time.LocalDate;
import java.util.Locale;
import vn.loive.shared.Refusal;
import vn.loive.shared.VietnameseDate;

/** Why a number is not given, kept, begun with or made void. */
public sealed interface CannotIssue extends Refusal {

    /** The field of the form at which it is said; empty for the form as a whole. */
    String field();

    /** Reasons that need no further words. */
    enum Plain implements CannotIssue {
        /** The day has not come. */
        FUTURE_DAY("day"),
        /** The register of this year takes no other year's document. */
        OTHER_YEAR("day"),
        /** The agency did not stand on that day. */
        NOT_STANDING("day"),
        /** The agency has no letters for its symbol, so it issues none. */
        NO_SYMBOL(""),
        /** The printed number stands in the register already. */
        NUMBER_TAKEN("number"),
        /** A number must lie between 1 and the highest one. */
        NO_SUCH_NUMBER("number"),
        /** Only the agency that issued it may make it void. */
        OTHER_AGENCY(""),
        /** It is void already. */
        VOID_ALREADY(""),
        /** The reason is missing or too long. */
        NO_REASON("reason");

        /** The highest number a register has. */
        static final int HIGHEST = 99_999;

        /** How many characters a reason may have. */
        static final int LONGEST_REASON = 500;

        private final String field;

        Plain(String field) {
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }

        @Override
        public String key() {
            return "issuing.cannot-issue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Object[] arguments() {
            return new Object[] {LONGEST_REASON};
        }
    }

    /**
     * Numbers and days would run against each other.
     *
     * @param number the number that stands beside the new one
     * @param its the day of that number
     * @param before whether that number stands before the new one
     */
    record OutOfOrder(int number, LocalDate its, boolean before) implements CannotIssue {

        @Override
        public String field() {
            return "day";
        }

        @Override
        public String key() {
            return "issuing.cannot-issue." + (before ? "before-the-last" : "after-the-next");
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(number), VietnameseDate.write(its)};
        }
    }

    /**
     * A register goes on only above what it gave, and with another number than it would anyway.
     *
     * @param next the lowest number it can go on with
     */
    record NotAbove(int next) implements CannotIssue {

        @Override
        public String field() {
            return "number";
        }

        @Override
        public String key() {
            return "issuing.cannot-issue.not-above";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {Integer.toString(next)};
        }
    }
}
