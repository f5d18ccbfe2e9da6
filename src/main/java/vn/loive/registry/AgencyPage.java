package vn.loive.registry;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.agencies.AgencyNames;
import vn.loive.agencies.AgencyNotes;
import vn.loive.agencies.AgencyNotes.AgencyNote;
import vn.loive.agencies.Alias;
import vn.loive.agencies.AskedOn;
import vn.loive.agencies.Contacts;
import vn.loive.shared.Actor;
import vn.loive.ui.Visibility;

/** What the page of one agency shows on a day. */
@Component
class AgencyPage {

    static final String VIEW = "registry/agency";

    private final Agencies agencies;
    private final AgencyNames names;
    private final AgencyViews views;
    private final Contacts contacts;
    private final ObjectProvider<AgencyNotes> notes;
    private final Visibility visibility;
    private final Clock clock;

    AgencyPage(
            Agencies agencies,
            AgencyNames names,
            AgencyViews views,
            Contacts contacts,
            ObjectProvider<AgencyNotes> notes,
            Visibility visibility,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.views = views;
        this.contacts = contacts;
        this.notes = notes;
        this.visibility = visibility;
        this.clock = clock;
    }

    Agency found(UUID id) {
        return agencies.find(new AgencyId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Today's page again, with what was refused of its forms. */
    ModelAndView today(Actor actor, Agency agency, ModelAndView page) {
        return fill(actor, agency, AskedOn.today(clock), page);
    }

    /** Fills the page as of the day that was asked for. */
    ModelAndView fill(Actor actor, Agency agency, AskedOn asked, ModelAndView page) {
        names(agency, page);
        contact(actor, agency, page);
        joined(agency, asked, page);
        return page.addObject("agency", agency)
                .addObject("asked", asked.form())
                .addObject("day", asked.day())
                .addObject("parent", parent(agency, asked))
                .addObject("within", agencies.within(agency.id(), asked.day()))
                .addObject("notes", notes(actor, agency, asked));
    }

    private void joined(Agency agency, AskedOn asked, ModelAndView page) {
        page.addObject("before", views.before(agency))
                .addObject("after", views.after(agency))
                .addObject("up", views.up(agency, asked.day()))
                .addObject("down", views.down(agency, asked.day()));
    }

    private void names(Agency agency, ModelAndView page) {
        page.addObject("aliases", names.of(agency.id()))
                .addObject(
                        "official", agency.aliases().stream().map(Alias::folded).toList());
    }

    private void contact(Actor actor, Agency agency, ModelAndView page) {
        String path = "/agencies/%s/contact".formatted(agency.id().value());
        page.addObject("contact", contacts.of(agency.id()))
                .addObject("mayKeep", agency.id().value().equals(actor.agency()) && visibility.mayOpen(path));
    }

    private @Nullable Agency parent(Agency agency, AskedOn asked) {
        return agency.parent() == null
                ? null
                : agencies.asOf(agency.parent(), asked.day()).orElse(null);
    }

    private List<AgencyNote> notes(Actor actor, Agency agency, AskedOn asked) {
        return notes.orderedStream()
                .flatMap(one -> one.of(actor, agency, asked.day()).stream())
                .toList();
    }
}
