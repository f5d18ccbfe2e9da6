package vn.loive.activitylist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.loive.agencies.AgencyId;
import vn.loive.audiences.AudienceFilter;
import vn.loive.campaigns.CampaignId;
import vn.loive.outreach.ActivityKind;
import vn.loive.places.PlaceId;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/**
 * What the address of a list asks for.
 *
 * @param form the fields as typed; refused when the period cannot be read
 * @param filter which activities
 * @param order in which order
 */
record Asked(Form form, ListFilter filter, ListOrder order) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /**
     * A filter that stands.
     *
     * @param name its field
     * @param choice what was chosen, or nothing when it is a day, or what the list no longer offers
     * @param typed what was typed or sent
     */
    record Active(String name, @Nullable Choice choice, String typed) {}

    /** Reads an address; a choice that cannot be read is not asked, a period that cannot be read is refused. */
    static Asked of(MultiValueMap<String, String> sent, LocalDate today) {
        Form form = Form.typed("activitylist.filter", sent);
        Form choices = Form.typed(form.name(), sent);
        ListFilter filter = new ListFilter(
                choices.id("campaign", CampaignId::new),
                period(form, today),
                choices.id("agency", AgencyId::new),
                choices.value("kind").isEmpty() ? null : choices.oneOf("kind", ActivityKind.class),
                choices.id("place", PlaceId::new),
                AudienceFilter.of(choices));
        return new Asked(form, filter, ListOrder.of(form.value("sort")));
    }

    /** Without a first day all until the last one, without a last day all until today. */
    private static @Nullable Period period(Form form, LocalDate today) {
        boolean from = !form.value("from").isBlank();
        boolean to = !form.value("to").isBlank();
        if (from && to) {
            return form.period("from", "to");
        }
        LocalDate day = from || to ? form.day(from ? "from" : "to") : null;
        if (day == null) {
            return null;
        }
        return from ? new Period(day, day.isAfter(today) ? day : today) : new Period(FIRST, day);
    }

    /** The filters that stand, in the order of the form. */
    List<Active> active(List<ListForm.Field> fields) {
        return Stream.concat(
                        Stream.of("from", "to").map(day -> new Active(day, null, form.value(day))),
                        fields.stream().map(this::active))
                .filter(active -> !active.typed().isBlank())
                .toList();
    }

    private Active active(ListForm.Field field) {
        String value = form.value(field.name());
        return new Active(field.name(), field.choice(value), value);
    }

    /** Whether something is asked for in a field that is folded away otherwise. */
    public boolean unfolded(List<ListForm.Field> fields) {
        return fields.stream()
                .anyMatch(field -> field.folded() && !form.value(field.name()).isEmpty());
    }

    /** Whether exactly these days are asked for, as they are written. */
    public boolean asks(Period days) {
        return form.value("from").strip().equals(VietnameseDate.write(days.from()))
                && form.value("to").strip().equals(VietnameseDate.write(days.to()));
    }
}
