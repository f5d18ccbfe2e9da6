package vn.loive.tableentry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.loive.audiences.Audience;
import vn.loive.audiences.AudienceFields;
import vn.loive.audiences.FigureField;
import vn.loive.campaigns.CampaignId;
import vn.loive.figures.FigureKind;
import vn.loive.figures.FigureReading;
import vn.loive.outreach.Activity;
import vn.loive.outreach.ActivityFacts;
import vn.loive.outreach.ActivityKind;
import vn.loive.outreach.CannotRegister;
import vn.loive.places.PlaceId;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/**
 * One row of the table, a small form of its own.
 * Its fields are sent with the number of the row behind their names.
 *
 * @param number from 1
 * @param form what was typed in the row, and what of it is refused
 */
record EntryRow(int number, Form form) {

    private static final String NAME = "tableentry.row";
    private static final String COPIED = "copied";
    private static final String SKIP = "skip";
    private static final String YES = "true";

    /** What makes a row more than empty; the kinds of its numbers are asked beside them. */
    private static final List<String> SAID = List.of("kind", "from", "to", "place", "campaign", "number", "reach");

    private static final List<String> ASKED = List.of("figure", "reachFigure", "reachUnit", COPIED, SKIP);

    static EntryRow blank(int number) {
        Form form = Form.typed(NAME, new LinkedMultiValueMap<>());
        return new EntryRow(number, form.with("figure", FigureKind.EXACT.name()));
    }

    /** A row as it was sent; a day that is a number alone is one of the month. */
    static EntryRow typed(int number, MultiValueMap<String, String> sent, YearMonth month) {
        Form row = Form.typed(NAME, new LinkedMultiValueMap<>());
        Form all = Form.typed(NAME, sent);
        SAID.forEach(field -> row.with(field, all.value(field + "-" + number)));
        ASKED.forEach(field -> row.with(field, all.value(field + "-" + number)));
        row.with("from", whole(row.value("from"), month)).with("to", whole(row.value("to"), month));
        return new EntryRow(number, row);
    }

    private static String whole(String day, YearMonth month) {
        return day.strip().matches("\\d{1,2}")
                ? "%s/%d/%d".formatted(day.strip(), month.getMonthValue(), month.getYear())
                : day;
    }

    /**
     * An activity of the month before on the same days of the next; its numbers are not copied, for nobody counted them.
     * What is still to come on that day is left out at first.
     */
    static EntryRow copied(int number, Activity activity, LocalDate today) {
        ActivityFacts facts = activity.facts();
        LocalDate last = facts.days().to().plusMonths(1);
        EntryRow row = blank(number);
        row.form
                .with("kind", facts.kind().name())
                .with("from", VietnameseDate.write(facts.days().from().plusMonths(1)))
                .with("to", VietnameseDate.write(last))
                .with("place", text(facts.place(), PlaceId::value))
                .with("campaign", text(facts.campaign(), CampaignId::value))
                .with(COPIED, YES)
                .with(SKIP, last.isAfter(today) ? YES : "");
        return row;
    }

    private static <T> String text(@Nullable T thing, Function<T, ?> inside) {
        return thing == null ? "" : inside.apply(thing).toString();
    }

    /** Whether it comes from the month before and may be left out by a box. */
    public boolean copied() {
        return form.holds(COPIED, YES);
    }

    /** Whether it is to be entered: something stands in it, and it is not left out. */
    boolean counts() {
        return !form.holds(SKIP, YES)
                && (form.holds("figure", FigureKind.NOT_COUNTED.name())
                        || SAID.stream().anyMatch(field -> !form.value(field).isBlank()));
    }

    /** What the row states; nothing when a field cannot be read, which it then says. */
    @Nullable
    ActivityFacts read() {
        ActivityKind kind = form.oneOf("kind", ActivityKind.class);
        Period days = form.period("from", "to");
        FigureReading.Understood count = FigureField.read(form, "figure", "number", CannotRegister.NOTHING_DONE);
        Audience audience = AudienceFields.read(form);
        CampaignId campaign = form.id("campaign", CampaignId::new);
        PlaceId place = form.id("place", PlaceId::new);
        return kind == null || days == null || count == null || form.refused()
                ? null
                : new ActivityFacts(
                        kind, campaign, place, days, count.kind(), count.quantity(), Set.of(), List.of(), "", audience);
    }
}
