package vn.loive.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.agencies.Agencies;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.Audience;
import vn.loive.audiences.AudienceFields;
import vn.loive.audiences.FigureField;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignId;
import vn.loive.campaigns.Campaigns;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.places.Place;
import vn.loive.places.PlaceId;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** The form in which an activity is entered and corrected: what it offers, what it holds, and how it is read. */
@Component
class ActivityForm {

    static final String NAME = "outreach.form";
    private static final String PARTNERS = "partners";

    private final Campaigns campaigns;
    private final Places places;
    private final Agencies agencies;
    private final Clock clock;

    ActivityForm(Campaigns campaigns, Places places, Agencies agencies, Clock clock) {
        this.campaigns = campaigns;
        this.places = places;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Puts the form of a new or corrected activity into the model, and what may be chosen in it. */
    void offer(Actor actor, Form form, Model model) {
        LocalDate today = LegalDay.today(clock);
        List<Agency> others = agencies.of(actor.province(), today).stream()
                .filter(agency -> !agency.id().value().equals(actor.agency()))
                .toList();
        model.addAttribute("form", form).addAttribute("figures", FigureField.CHOICES);
        AudienceFields.offer(form, model);
        model.addAttribute("kinds", Choice.ofEnum(ActivityKind.class, "outreach.kind"));
        model.addAttribute(PARTNERS, AgencyChoice.of(PARTNERS, others, form));
        model.addAttribute(
                "campaigns", choices(campaigns.list(), campaign -> campaign.id().value(), Campaign::name));
        model.addAttribute(
                "places",
                choices(
                        places.areas(actor.province(), today),
                        place -> place.id().value(),
                        Place::name));
    }

    private static <T> List<Choice> choices(List<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.stream()
                .map(thing -> Choice.ofText(id.apply(thing).toString(), name.apply(thing)))
                .toList();
    }

    /** A form for a new activity, in the campaign asked for. */
    static Form empty(String campaign) {
        return Form.fresh(NAME).with("figure", FigureKind.EXACT.name()).with("campaign", campaign);
    }

    /** A form that holds an activity as it stands. */
    static Form holding(Activity activity) {
        ActivityFacts facts = activity.facts();
        return AudienceFields.hold(Form.fresh(NAME), facts.audience())
                .at(activity.version())
                .with("kind", facts.kind().name())
                .with("campaign", text(facts.campaign(), CampaignId::value))
                .with("place", text(facts.place(), PlaceId::value))
                .with("from", VietnameseDate.write(facts.days().from()))
                .with("to", VietnameseDate.write(facts.days().to()))
                .with("figure", facts.figureKind().name())
                .with("number", text(facts.quantity(), quantity -> quantity))
                .with(
                        PARTNERS,
                        facts.partners().stream()
                                .map(agency -> agency.value().toString())
                                .toArray(String[]::new))
                .with("slogans", String.join("\n", facts.slogans()))
                .with("note", facts.note());
    }

    private static <T> String text(@Nullable T thing, Function<T, ?> inside) {
        return thing == null ? "" : inside.apply(thing).toString();
    }

    /** What the form states; nothing when it was sent to find a partner, or a field cannot be read, which it then says. */
    static @Nullable ActivityFacts read(Form form) {
        return AgencyChoice.narrows(form, PARTNERS) ? null : stated(form);
    }

    private static @Nullable ActivityFacts stated(Form form) {
        ActivityKind kind = form.oneOf("kind", ActivityKind.class);
        Period days = form.period("from", "to");
        FigureReading.Understood number = FigureField.read(form, "figure", "number", CannotRegister.NOTHING_DONE);
        Audience audience = AudienceFields.read(form);
        CampaignId campaign = form.id("campaign", CampaignId::new);
        PlaceId place = form.id("place", PlaceId::new);
        List<UUID> partners = form.ids(PARTNERS);
        if (kind == null || days == null || number == null || form.refused()) {
            return null;
        }
        return new ActivityFacts(
                kind,
                campaign,
                place,
                days,
                number.kind(),
                number.quantity(),
                partners.stream().map(AgencyId::new).collect(Collectors.toSet()),
                form.value("slogans").lines().toList(),
                form.value("note"),
                audience);
    }

    /** Says at the field concerned why an act is refused. */
    static void refuse(Form form, List<? extends CannotCorrect> reasons) {
        reasons.forEach(why -> form.refuse(field(why), why));
    }

    private static String field(CannotCorrect why) {
        return switch (why) {
            case CannotRegister facts ->
                switch (facts) {
                    case FUTURE_DAY -> "to";
                    case NOTHING_DONE -> "figure";
                    case UNKNOWN_CAMPAIGN -> "campaign";
                    case UNKNOWN_PLACE -> "place";
                    case UNKNOWN_PARTNER, PARTNER_IS_LEAD -> PARTNERS;
                    case CARRIES_NO_SLOGANS, TOO_MANY_SLOGANS, SLOGAN_TOO_LONG -> "slogans";
                    case NOTE_TOO_LONG -> "note";
                };
            case CannotWithdraw now ->
                switch (now) {
                    case REASON_MISSING, REASON_TOO_LONG -> "reason";
                    case LED_BY_ANOTHER, CHANGED_SINCE, WITHDRAWN_ALREADY -> "";
                };
            case CannotCorrect.Unchanged _ -> "";
        };
    }
}
