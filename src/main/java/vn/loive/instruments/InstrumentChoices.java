package vn.loive.instruments;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.documents.DocumentStanding;
import vn.loive.documents.Documents;
import vn.loive.documents.RegisteredDocument;
import vn.loive.shared.Actor;
import vn.loive.shared.ProvinceCode;
import vn.loive.ui.Choice;

/** What the forms offer to choose from, each list out of the register of documents or of instruments. */
@Component
class InstrumentChoices {

    private final Documents documents;
    private final Instruments instruments;
    private final InstrumentRules rules;

    InstrumentChoices(Documents documents, Instruments instruments, InstrumentRules rules) {
        this.documents = documents;
        this.instruments = instruments;
        this.rules = rules;
    }

    /**
     * Puts what the form of an instrument offers into the model.
     *
     * @param self the instrument itself, to which it cannot belong; nothing for a new one
     */
    void offer(Actor actor, @Nullable InstrumentId self, Model model) {
        List<RegisteredDocument> all = documents.everything(null);
        Set<ProvinceCode> own = rules.heritage(actor.province());
        model.addAttribute("kinds", Choice.ofEnum(InstrumentKind.class, "instruments.kind"))
                .addAttribute("parents", parents(actor, self))
                .addAttribute("known", papers(all, one -> one.province() == null))
                .addAttribute("decisions", papers(all, this::isCentral))
                .addAttribute("plans", papers(all, one -> rules.isOwn(one, own)));
    }

    private List<Choice> parents(Actor actor, @Nullable InstrumentId self) {
        return instruments.list(actor.province()).stream()
                .filter(one -> one.facts().parent() == null && !one.id().equals(self))
                .map(one -> Choice.ofText(one.id().value().toString(), one.shortName()))
                .toList();
    }

    /** Puts the documents that can be a report or a request into the model. */
    void offerReports(Actor actor, Model model) {
        List<RegisteredDocument> all = documents.everything(null);
        Set<ProvinceCode> own = rules.heritage(actor.province());
        model.addAttribute("reports", papers(all, one -> rules.isOwn(one, own)))
                .addAttribute("requests", papers(all, one -> rules.isOwn(one, own) || isCentral(one)));
    }

    private boolean isCentral(RegisteredDocument one) {
        return one.province() == null && rules.isIssued(one);
    }

    private static List<Choice> papers(List<RegisteredDocument> all, Predicate<RegisteredDocument> fits) {
        return all.stream()
                .filter(fits)
                .map(one -> Choice.ofText(one.id().value().toString(), written(one)))
                .toList();
    }

    private static String written(RegisteredDocument one) {
        boolean named = one.facts().standing() == DocumentStanding.NAMED;
        return named ? one.shortCitation() : one.shortCitation() + ": " + one.subject();
    }
}
