package vn.loive.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Profile;
import vn.loive.particulars.Relatives;
import vn.loive.particulars.SafeContact;
import vn.loive.particulars.Sex;
import vn.loive.ui.Form;

/** Reads what is known of a person from a form; everything may be left empty, since everything may be unknown. */
final class SheetForm {

    private static final int SHORT = 200;
    private static final int LONG = 1_000;
    private static final int LINES = 20;
    private static final int OLDEST = 1900;
    private static final int LATEST = 2100;

    private final Form form;

    SheetForm(Form form) {
        this.form = form;
    }

    /** What stands on these sheets; parts of which nothing is known are left out when they were never known before. */
    Profile read(Collection<Sheet> sheets) {
        List<IdentityPart> parts = new ArrayList<>();
        sheets.forEach(sheet -> parts.addAll(read(sheet)));
        return Profile.of(parts);
    }

    /** Only the parts of which something is known. */
    static Profile known(Profile profile) {
        return Profile.of(profile.parts().values().stream()
                .filter(part -> !part.saysNothing())
                .toList());
    }

    private List<IdentityPart> read(Sheet sheet) {
        return switch (sheet) {
            case NAMES -> List.of(new Names(text("full", SHORT), form.lines("others", LINES, SHORT)), birth());
            case ORIGIN ->
                List.of(new Origin(sex(), text("ethnicity", SHORT), form.lines("citizenships", LINES, SHORT)));
            case PAPERS ->
                List.of(new Papers(form.lines("papers", LINES, SHORT).stream()
                        .map(SheetForm::paper)
                        .toList()));
            case CONTACT -> List.of(new SafeContact(form.lines("phones", LINES, SHORT), text("safely", LONG)));
            case ADDRESSES -> List.of(new Addresses(form.lines("addresses", LINES, LONG)));
            case GUARDIAN -> List.of(guardian());
            case RELATIVES ->
                List.of(new Relatives(form.lines("relatives", LINES, LONG).stream()
                        .map(SheetForm::relative)
                        .toList()));
        };
    }

    private Guardian guardian() {
        return new Guardian(
                text("guardian", SHORT),
                text("guardian-relation", SHORT),
                text("guardian-phone", SHORT),
                text("guardian-caution", LONG));
    }

    private Birth birth() {
        @Nullable LocalDate day = form.value("born").isBlank() ? null : form.day("born");
        @Nullable Integer year = form.value("year").isBlank() ? null : form.number("year");
        if (year != null && (year < OLDEST || year > LATEST || (day != null && day.getYear() != year))) {
            form.refuse("year", new PersonProblem.NoSuchYear());
        }
        return new Birth(day, year, form.holds("estimated", "true"));
    }

    private @Nullable Sex sex() {
        return form.value("sex").isEmpty() ? null : form.oneOf("sex", Sex.class);
    }

    private String text(String field, int longest) {
        return form.value(field).isBlank() ? "" : String.valueOf(form.text(field, longest));
    }

    private static Papers.Paper paper(String line) {
        String[] parts = parts(line, ":", 2);
        return parts.length < 2 ? new Papers.Paper("", parts[0]) : new Papers.Paper(parts[0], parts[1]);
    }

    private static Relatives.Relative relative(String line) {
        String[] parts = Arrays.copyOf(parts(line, ";", 3), 3);
        return new Relatives.Relative(parts[0], given(parts[1]), given(parts[2]));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String[] parts(String line, String by, int most) {
        return Arrays.stream(line.split(by, most)).map(String::strip).toArray(String[]::new);
    }
}
