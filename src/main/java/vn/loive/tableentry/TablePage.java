package vn.loive.tableentry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.loive.audiences.FigureField;
import vn.loive.audiences.Reach;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.Campaigns;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.Place;
import vn.loive.places.Places;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.ui.Choice;

/** Fills the page of a table: its rows, and what may be chosen in them. */
@Component
class TablePage {

    private final Campaigns campaigns;
    private final Places places;
    private final Entries entries;
    private final Clock clock;

    TablePage(Campaigns campaigns, Places places, Entries entries, Clock clock) {
        this.campaigns = campaigns;
        this.places = places;
        this.entries = entries;
        this.clock = clock;
    }

    /** Today, by the clock of the program. */
    LocalDate today() {
        return LegalDay.today(clock);
    }

    /**
     * Puts the table into the model.
     *
     * @param alike the rows that look like something entered before, by their number
     */
    void fill(Actor actor, EntryTable table, Map<Integer, Likeness> alike, Model model) {
        YearMonth month = table.month();
        model.addAttribute("light", true)
                .addAttribute("form", table.form())
                .addAttribute("table", table)
                .addAttribute("alike", alike)
                .addAttribute("entered", entries.of(actor, month).size())
                .addAttribute("nextMonth", month.isBefore(YearMonth.from(today())) ? month.plusMonths(1) : null);
        offer(actor, model);
    }

    private void offer(Actor actor, Model model) {
        List<Choice> units = Reach.UNITS.stream()
                .map(unit -> Choice.ofKey(unit.name(), "figures.unit." + unit.code()))
                .toList();
        model.addAttribute("kinds", Choice.ofEnum(ActivityKind.class, "outreach.kind"))
                .addAttribute("figures", FigureField.CHOICES)
                .addAttribute("units", units)
                .addAttribute(
                        "places", choices(areas(actor), place -> place.id().value(), Place::name))
                .addAttribute(
                        "campaigns", choices(held(), campaign -> campaign.id().value(), Campaign::name));
    }

    private List<Place> areas(Actor actor) {
        return places.areas(actor.province(), today());
    }

    private List<Campaign> held() {
        return campaigns.list();
    }

    private static <T> List<Choice> choices(List<T> things, Function<T, UUID> id, Function<T, String> name) {
        return things.stream()
                .map(thing -> Choice.ofText(id.apply(thing).toString(), name.apply(thing)))
                .toList();
    }
}
