package vn.loive.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout needs to draw the frame around a page.
 *
 * @param demonstrationDay the day of the demonstration as written, null in earnest
 * @param signedIn who is signed in, null when nobody
 * @param sections the entries of the navigation, in order
 * @param ringing what waits for this reader in this wing
 * @param otherWing where the other wing begins, null for whoever has only one
 * @param path the present path, without query
 * @param language {@code vi} or {@code en}
 * @param helpLine whom to call for help, empty when not set
 */
record Frame(
        @Nullable String demonstrationDay,
        SignedInLabel.@Nullable SignedIn signedIn,
        List<Entry> sections,
        List<Ringing> ringing,
        @Nullable String otherWing,
        String path,
        String language,
        String helpLine) {

    /**
     * Something that waits for this reader.
     *
     * @param messageKey says what waits; the argument is how many
     * @param waiting how many
     * @param path where it is found
     */
    record Ringing(String messageKey, int waiting, String path) {}

    /**
     * An entry of the navigation on a page.
     *
     * @param messageKey key of its name
     * @param path where it leads
     * @param current {@code page} on that page, {@code true} below it, else null
     */
    record Entry(String messageKey, String path, @Nullable String current) {

        static Entry of(Section section, String path) {
            var here = section.path().equals(path) ? "page" : section.holds(path) ? "true" : null;
            return new Entry(section.messageKey(), section.path(), here);
        }
    }
}
