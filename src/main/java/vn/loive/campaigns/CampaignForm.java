package vn.loive.campaigns;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyId;
import vn.loive.campaigns.CampaignOpening.CannotOpen;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What the page that opens a campaign offers and reads. */
@Component
class CampaignForm {

    static final String NAME = "campaigns.form";

    private static final String FORCE = "force";

    private final Campaigns campaigns;
    private final Agencies agencies;
    private final Clock clock;

    CampaignForm(Campaigns campaigns, Agencies agencies, Clock clock) {
        this.campaigns = campaigns;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Puts the form and what it offers on the page; whoever may open none is told so when the form is sent. */
    void fill(Actor actor, Form form, Model model) {
        Set<CampaignKind> mine = campaigns.mayOpen(actor);
        Set<CampaignKind> offered = mine.isEmpty() ? EnumSet.allOf(CampaignKind.class) : mine;
        model.addAttribute("form", form);
        model.addAttribute(
                "kinds",
                offered.stream()
                        .map(kind -> Choice.ofKey(kind.name(), kind.key()))
                        .toList());
        model.addAttribute(FORCE, AgencyChoice.of(FORCE, others(actor), form));
    }

    /** Whether the form was sent to find an agency. */
    boolean narrows(Form form) {
        return AgencyChoice.narrows(form, FORCE);
    }

    /** What was typed; nothing when a field is refused. */
    @Nullable
    CampaignFacts facts(Actor actor, Form form) {
        CampaignKind kind = Arrays.stream(CampaignKind.values())
                .filter(one -> form.holds("kind", one.name()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            form.refuse("kind", CannotOpen.KIND_MISSING);
        }
        Period days = form.period("from", "to");
        return kind == null || days == null
                ? null
                : new CampaignFacts(form.value("name"), kind, days, force(actor, form));
    }

    /** The field that a refusal is about; empty for the whole form. */
    static String field(CannotOpen why) {
        return switch (why) {
            case NOT_LEAD -> "";
            case KIND_MISSING, NOT_THIS_KIND -> "kind";
            case UNKNOWN_FORCE -> FORCE;
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> "name";
        };
    }

    private List<Agency> others(Actor actor) {
        return agencies.of(actor.province(), LegalDay.today(clock)).stream()
                .filter(agency -> !agency.id().value().equals(actor.agency()))
                .toList();
    }

    private Set<AgencyId> force(Actor actor, Form form) {
        return others(actor).stream()
                .map(Agency::id)
                .filter(id -> form.holds(FORCE, id.value().toString()))
                .collect(Collectors.toSet());
    }
}
