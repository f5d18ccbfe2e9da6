package vn.loive.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the layout needs to draw the frame around a page; what has to be asked for is asked for when it is drawn,
 * since an answer that only leads on to another page draws none.
 *
 * @param demonstrationDay the day of the demonstration as written, null in earnest
 * @param who who is signed in, nobody when signed out
 * @param entries the entries of the navigation, in order
 * @param waiting what waits for this reader in this wing
 * @param wings where the other wing begins, nothing for whoever has only one
 * @param path the present path, without query
 * @param language {@code vi} or {@code en}
 * @param helpLine whom to call for help, empty when not set
 */
record Frame(
        @Nullable String demonstrationDay,
        Supplier<Optional<SignedInLabel.SignedIn>> who,
        Supplier<List<Entry>> entries,
        Supplier<List<Ringing>> waiting,
        Supplier<Optional<String>> wings,
        String path,
        String language,
        String helpLine) {

    Frame {
        who = SingletonSupplier.of(who);
        entries = SingletonSupplier.of(entries);
        waiting = SingletonSupplier.of(waiting);
        wings = SingletonSupplier.of(wings);
    }

    /** Who is signed in, null when nobody. */
    public SignedInLabel.@Nullable SignedIn signedIn() {
        return who.get().orElse(null);
    }

    /** The entries of the navigation. */
    public List<Entry> sections() {
        return entries.get();
    }

    /** What waits for this reader in this wing. */
    public List<Ringing> ringing() {
        return waiting.get();
    }

    /** Where the other wing begins, null for whoever has only one. */
    public @Nullable String otherWing() {
        return wings.get().orElse(null);
    }

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
