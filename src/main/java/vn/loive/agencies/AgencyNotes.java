package vn.loive.agencies;

import java.time.LocalDate;
import java.util.List;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** What modules on higher floors know of an agency; its page shows it. */
public interface AgencyNotes {

    /**
     * One fact.
     *
     * @param titleKey message key of what it is about; the words of the link stand under it with {@code .more}
     * @param text the fact; empty when there is only a page
     * @param path the page that tells more
     */
    @LegalTerm(vi = "thông tin kèm theo cơ quan", means = "A fact that another module tells on the page of an agency.")
    record AgencyNote(String titleKey, String text, String path) {}

    /** What the reader may know of the agency on that day. */
    List<AgencyNote> of(Actor reader, Agency agency, LocalDate day);
}
