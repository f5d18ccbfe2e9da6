package vn.loive.activitylist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.loive.shared.Period;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/**
 * The address of a list, from which links lead to the same list otherwise filtered or sorted.
 * It holds only what a list knows; the page is never kept, because its rows are others then.
 *
 * @param asked what is asked for
 */
record ListAddress(Form asked) {

    /** What an address may hold, in this order. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of("from", "to", "kind", "agency", "place", "campaign"),
                    Stream.of("riskGroups", "areas", "topics", "movements", "levels", "sort", "all"))
            .toList();

    /** The same list. */
    public String same() {
        return with();
    }

    /** The same list without what is asked in a field. */
    public String without(String field) {
        return with(field, "");
    }

    /** The same list for other days. */
    public String on(Period days) {
        return with("from", VietnameseDate.write(days.from()), "to", VietnameseDate.write(days.to()));
    }

    /** The same list with fields set otherwise; each name is followed by its value, an empty one leaves the field out. */
    public String with(String... changes) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/activities");
        for (String field : FIELDS) {
            int at = Arrays.asList(changes).indexOf(field);
            String value = at < 0 ? asked.value(field) : changes[at + 1];
            if (!value.isBlank()) {
                address.queryParam(field, UriUtils.encode(value.strip(), StandardCharsets.UTF_8));
            }
        }
        return address.build(true).toUriString();
    }
}
