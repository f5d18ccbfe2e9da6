package vn.loive.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;
import vn.loive.shared.Period;
import vn.loive.typesetting.DocumentType;

/**
 * Knows how one kind of document begins and what fills its live places.
 * Implemented by the modules that hold the figures.
 */
@LegalTerm(vi = "loại dự thảo", means = "A kind of document that the program can begin, and what it fills in.")
public interface DraftSource {

    /** Its stable name: "campaign-report". */
    String key();

    /** The key of its name in the messages of its module. */
    String nameKey();

    /** The type of document it makes. */
    DocumentType type();

    /** The wording with which a document about a subject begins. */
    Template template(UUID subject);

    /** What the actor's agency could begin now, the newest first, at most 30. */
    List<Offer> offers(Actor actor);

    /**
     * What fills the live places as things stand now.
     *
     * @param subject what the document is about
     * @throws org.springframework.web.server.ResponseStatusException 404 when the actor may not draft about it
     */
    LiveTokens tokens(Actor actor, UUID subject);

    /** The days that a document about a subject tells of, if it tells of any; what its title says is held against them. */
    default Optional<Period> period(UUID subject) {
        return Optional.empty();
    }

    /**
     * Something a document could be drafted about.
     *
     * @param subject what it is
     * @param name its name
     */
    record Offer(UUID subject, String name) {}
}
