package vn.loive.doubles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.accounts.Accounts;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The page on which another entry is named to be compared, and what was joined is seen and taken apart. */
@Component
class DoublesPage {

    static final String FORM = "doubles.form";

    private static final String VIEW = "doubles/doubles";

    private final Identities identities;
    private final Doubles doubles;
    private final ApartReasons reasons;
    private final Accounts accounts;

    DoublesPage(Identities identities, Doubles doubles, ApartReasons reasons, Accounts accounts) {
        this.identities = identities;
        this.doubles = doubles;
        this.reasons = reasons;
        this.accounts = accounts;
    }

    ModelAndView fresh(Actor actor, SubjectId id) {
        return fill(actor, id, new ModelAndView(VIEW, "form", Form.fresh(FORM)));
    }

    ModelAndView again(Actor actor, SubjectId id, Form form) {
        return fill(actor, id, form.again(VIEW));
    }

    static ModelAndView done(SubjectId id) {
        return new ModelAndView("redirect:/guarded/persons/" + id.value() + "/doubles", HttpStatus.SEE_OTHER);
    }

    private ModelAndView fill(Actor actor, SubjectId id, ModelAndView page) {
        Glance glance = identities
                .glance(actor, id)
                .filter(Glance::mayChange)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<JoinedEntry> entries = doubles.of(actor, id);
        return page.addObject("glance", glance)
                .addObject("entries", entries)
                .addObject("lasting", lasting(entries))
                .addObject("names", names(actor, entries))
                .addObject("reasons", reasons(actor, id, entries));
    }

    /** Those that can be taken apart. */
    private static List<Choice> lasting(List<JoinedEntry> entries) {
        return entries.stream()
                .filter(one -> one.apart() == null && one.name() != null)
                .map(one -> Choice.ofText(one.id().toString(), String.valueOf(one.name())))
                .toList();
    }

    private Map<UUID, String> names(Actor actor, List<JoinedEntry> entries) {
        Map<UUID, String> names = new HashMap<>();
        if (!entries.isEmpty()) {
            accounts.all(actor).forEach(one -> names.put(one.id().value(), one.displayName()));
        }
        return names;
    }

    private Map<UUID, String> reasons(Actor actor, SubjectId id, List<JoinedEntry> entries) {
        return entries.stream().anyMatch(one -> one.apart() != null) ? reasons.of(actor, id) : Map.of();
    }
}
