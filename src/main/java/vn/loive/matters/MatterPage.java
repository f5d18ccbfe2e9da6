package vn.loive.matters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.access.MatterStep;
import vn.loive.access.PartCover;
import vn.loive.access.SharedPart;
import vn.loive.access.SharingCover;
import vn.loive.accounts.Account;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyId;
import vn.loive.identities.Glance;
import vn.loive.identities.Identities;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** The page on which those who answer for a person see who takes part, and those with a part may stand back. */
@Component
class MatterPage {

    static final String VIEW = "matters/matter";
    static final String FORM = "matters.form";

    private final Identities identities;
    private final Matters matters;
    private final Recusals recusals;
    private final Agencies agencies;
    private final Visibility visibility;
    private final SharingCover cover;
    private final Clock clock;

    MatterPage(
            Identities identities,
            Matters matters,
            Recusals recusals,
            Agencies agencies,
            Visibility visibility,
            SharingCover cover,
            Clock clock) {
        this.identities = identities;
        this.matters = matters;
        this.recusals = recusals;
        this.agencies = agencies;
        this.visibility = visibility;
        this.cover = cover;
        this.clock = clock;
    }

    /**
     * A part as a line of the page.
     *
     * @param part the part
     * @param agency the agency's name; empty when it is not known today
     * @param lasts whether it lasts now
     * @param cover by what the agency is told what the part opens; null once it ended
     */
    record PartLine(
            MatterPart part,
            String agency,
            boolean lasts,
            @Nullable PartCover cover) {}

    /**
     * Somebody who stands back as a line of the page.
     *
     * @param recusal the recusal
     * @param who the name
     */
    record RecusalLine(Recusal recusal, String who) {}

    /** The forms of this page carry ids made here, so that a form sent twice does its work once. */
    ModelAndView fresh(Actor actor, UUID id) {
        Form form = Form.fresh(FORM).with("id", UUID.randomUUID().toString());
        return fill(actor, id, new ModelAndView(VIEW, "form", form));
    }

    ModelAndView again(Actor actor, UUID id, Form form) {
        return fill(actor, id, form.again(VIEW));
    }

    static ModelAndView done(UUID id) {
        return new ModelAndView("redirect:/guarded/persons/" + id + "/matter", HttpStatus.SEE_OTHER);
    }

    private ModelAndView fill(Actor actor, UUID id, ModelAndView page) {
        Glance glance = identities
                .glance(actor, new SubjectId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean decides = visibility.mayOpen("/guarded/emergencies/told");
        page.addObject("glance", glance).addObject("supervises", decides).addObject("answers", glance.mayChange());
        if (decides) {
            recusals(actor, glance, page);
        }
        if (glance.mayChange()) {
            parts(actor, glance, page);
        }
        return page;
    }

    private void recusals(Actor actor, Glance glance, ModelAndView page) {
        List<Account> colleagues = recusals.colleagues(actor);
        page.addObject("recusals", lines(recusals.of(actor, glance.subject().id()), colleagues))
                .addObject("colleagues", others(colleagues, actor));
    }

    private static List<RecusalLine> lines(List<Recusal> recusals, List<Account> colleagues) {
        Map<UUID, String> names =
                colleagues.stream().collect(Collectors.toMap(one -> one.id().value(), Account::displayName));
        return recusals.stream()
                .map(one -> new RecusalLine(one, names.getOrDefault(one.account(), "")))
                .toList();
    }

    private static List<Choice> others(List<Account> colleagues, Actor actor) {
        return colleagues.stream()
                .filter(one -> !one.id().value().equals(actor.account()))
                .map(one -> Choice.ofText(one.id().value().toString(), one.displayName()))
                .toList();
    }

    private void parts(Actor actor, Glance glance, ModelAndView page) {
        List<Agency> known = agencies.of(actor.province(), LegalDay.today(clock));
        List<PartLine> lines = lines(actor, glance, known);
        page.addObject("parts", lines)
                .addObject("uncovered", lines.stream().anyMatch(MatterPage::lacksCover))
                .addObject("agencies", choices(known, actor))
                .addObject("steps", steps());
    }

    private static boolean lacksCover(PartLine line) {
        return line.cover() != null && line.cover().lacks();
    }

    private List<PartLine> lines(Actor actor, Glance glance, List<Agency> known) {
        Instant now = clock.instant();
        List<MatterPart> parts = matters.parts(actor, glance.subject().id());
        Map<SharedPart, PartCover> covers = cover.of(
                actor,
                glance.subject().id().value(),
                parts.stream()
                        .filter(one -> one.lastsAt(now))
                        .map(MatterPage::shared)
                        .toList());
        Map<AgencyId, String> names = known.stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return parts.stream()
                .map(one -> new PartLine(
                        one,
                        names.getOrDefault(new AgencyId(one.agency()), ""),
                        one.lastsAt(now),
                        one.lastsAt(now) ? covers.get(shared(one)) : null))
                .toList();
    }

    private static SharedPart shared(MatterPart part) {
        return new SharedPart(part.agency(), part.step());
    }

    private static List<Choice> choices(List<Agency> known, Actor actor) {
        return known.stream()
                .filter(one -> !one.id().value().equals(actor.agency()))
                .map(one -> Choice.ofText(one.id().value().toString(), one.name()))
                .toList();
    }

    /** What can be given: nobody is given to answer for the person, nor an emergency. */
    private static List<Choice> steps() {
        return Stream.of(MatterStep.values())
                .filter(MatterStep::given)
                .map(step -> Choice.ofKey(step.name(), "matters.step." + step.code()))
                .toList();
    }
}
