package vn.loive.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** What modules on higher floors know of a unit; its page shows it. */
public interface PlaceNotes {

    /**
     * One fact.
     *
     * @param titleKey message key of what it is about
     * @param text the fact, as the reader's language says it
     * @param path the page that tells more, or nothing
     */
    @LegalTerm(vi = "thông tin kèm theo địa bàn", means = "A fact that another module tells on the page of a unit.")
    record Note(String titleKey, String text, @Nullable String path) {}

    /** What the reader may know of the unit on that day. */
    List<Note> of(Actor reader, Place place, LocalDate day);
}
