package vn.loive.instructions;

import java.util.UUID;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;

/** What befell a letter of a campaign. */
sealed interface LetterEvent extends Audited {

    /** The letter. */
    UUID letter();

    @Override
    default String subject() {
        return "letter/" + letter();
    }

    /** The lead department sent it, and opened its request with it. */
    record LetterSent(Actor actor, UUID letter) implements LetterEvent {}

    /**
     * Somebody took it out of the program.
     *
     * @param format the kind of file, such as "docx"
     */
    record LetterDownloaded(Actor actor, UUID letter, String format) implements LetterEvent {

        @Override
        public String detail() {
            return format;
        }
    }
}
