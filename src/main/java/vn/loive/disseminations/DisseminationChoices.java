package vn.loive.disseminations;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.audiences.FigureField;
import vn.loive.audiences.Listener;
import vn.loive.documents.Documents;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What may be chosen in the form of a dissemination and in the filter of their list. */
@Component
class DisseminationChoices {

    private final Documents documents;
    private final Agencies agencies;
    private final Clock clock;

    DisseminationChoices(Documents documents, Agencies agencies, Clock clock) {
        this.documents = documents;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Puts the form into the model, and what may be chosen in it. */
    void offer(Actor actor, Form form, Model model) {
        List<Choice> units = DisseminationFacts.UNITS.stream()
                .map(unit -> Choice.ofKey(unit.name(), "figures.unit." + unit.code()))
                .toList();
        model.addAttribute("form", form)
                .addAttribute("documents", registered(actor))
                .addAttribute("listeners", Choice.ofEnum(Listener.class, "audiences.listener"))
                .addAttribute("figures", FigureField.CHOICES)
                .addAttribute("units", units);
    }

    /** Puts what the list may be filtered by into the model. */
    void offerFilter(Actor actor, Model model) {
        model.addAttribute("documents", registered(actor));
        model.addAttribute(
                "agencies",
                agencies.of(actor.province(), LegalDay.today(clock)).stream()
                        .map(agency -> Choice.ofText(agency.id().value().toString(), agency.shortName()))
                        .toList());
    }

    private List<Choice> registered(Actor actor) {
        return documents.list(actor.province()).stream()
                .map(document -> Choice.ofText(document.id().value().toString(), document.shortCitation()))
                .toList();
    }
}
