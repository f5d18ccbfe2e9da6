package vn.loive.ui;

import vn.loive.shared.Refusal;

/**
 * A field and why it is refused.
 *
 * @param field the field, empty for the form as a whole
 * @param refusal why
 */
public record FieldProblem(String field, Refusal refusal) {

    /** Nothing stands in a field that must be filled in. */
    record Empty() implements Refusal {
        @Override
        public String key() {
            return "ui.field.empty";
        }
    }

    /** Nothing, or nothing on the list, was chosen. */
    record NotChosen() implements Refusal {
        @Override
        public String key() {
            return "ui.field.not-chosen";
        }
    }

    /** The last day stands before the first. */
    record EndBeforeStart() implements Refusal {
        @Override
        public String key() {
            return "ui.field.end-before-start";
        }
    }

    /** Not a whole number. */
    record NotANumber() implements Refusal {
        @Override
        public String key() {
            return "ui.field.not-a-number";
        }
    }

    /**
     * A text longer than the place for it.
     *
     * @param longest how many characters there is place for
     */
    record TooLong(int longest) implements Refusal {
        @Override
        public String key() {
            return "ui.field.too-long";
        }

        @Override
        public Object[] arguments() {
            return new Object[] {longest};
        }
    }
}
