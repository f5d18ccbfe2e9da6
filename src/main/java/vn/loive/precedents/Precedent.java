package vn.loive.precedents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.loive.drafting.DraftSource;
import vn.loive.manuscript.LiveTokens;
import vn.loive.manuscript.Template;
import vn.loive.shared.Actor;
import vn.loive.shared.Period;
import vn.loive.typesetting.DocumentType;

/**
 * One kind of paper with a wording of the house that is the same whatever it is about.
 *
 * @param key its stable name, also that of the file with its wording
 * @param type the type of document it makes
 * @param template the wording
 * @param offered what an actor could begin it about
 * @param filled what stands in its live places
 * @param told the days that it tells of
 */
record Precedent(
        String key,
        DocumentType type,
        Template template,
        Function<Actor, List<DraftSource.Offer>> offered,
        BiFunction<Actor, UUID, LiveTokens> filled,
        Function<UUID, Optional<Period>> told)
        implements DraftSource {

    static Precedent of(
            String key,
            DocumentType type,
            Function<Actor, List<DraftSource.Offer>> offered,
            BiFunction<Actor, UUID, LiveTokens> filled,
            Function<UUID, Optional<Period>> told) {
        return new Precedent(key, type, Template.read("/precedents/" + key + ".vi.txt"), offered, filled, told);
    }

    @Override
    public String nameKey() {
        return "precedents.draft." + key;
    }

    @Override
    public Template template(UUID subject) {
        return template;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        return offered.apply(actor);
    }

    @Override
    public LiveTokens tokens(Actor actor, UUID subject) {
        return filled.apply(actor, subject);
    }

    @Override
    public Optional<Period> period(UUID subject) {
        return told.apply(subject);
    }
}
