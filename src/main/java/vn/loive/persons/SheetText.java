package vn.loive.persons;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Photo;
import vn.loive.particulars.Profile;
import vn.loive.particulars.Relatives;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.VietnameseDate;
import vn.loive.ui.Form;

/** Writes what is known of a person into a form, as it would be typed. */
final class SheetText {

    private final Form form;

    SheetText(Form form) {
        this.form = form;
    }

    Form fill(Profile profile) {
        profile.parts().values().forEach(this::fill);
        return form;
    }

    private void fill(IdentityPart part) {
        switch (part) {
            case Names names -> form.with("full", names.full()).with("others", lines(names.others()));
            case Birth birth -> fill(birth);
            case Origin origin -> fill(origin);
            case Papers papers ->
                form.with(
                        "papers",
                        lines(papers.papers().stream().map(SheetText::paper).toList()));
            case SafeContact contact ->
                form.with("phones", lines(contact.phones())).with("safely", contact.safely());
            case Addresses addresses -> form.with("addresses", lines(addresses.lines()));
            case Guardian guardian -> fill(guardian);
            case Relatives relatives ->
                form.with(
                        "relatives",
                        lines(relatives.relatives().stream()
                                .map(SheetText::relative)
                                .toList()));
            case Photo _ -> {} // a photograph is not typed; it has a page of its own
        }
    }

    private void fill(Birth birth) {
        form.with("born", birth.day() == null ? "" : VietnameseDate.write(birth.day()))
                .with("year", birth.day() != null || birth.year() == null ? "" : birth.year() + "")
                .with("estimated", birth.estimated() ? "true" : "");
    }

    private void fill(Origin origin) {
        form.with("sex", origin.sex() == null ? "" : origin.sex().name())
                .with("ethnicity", origin.ethnicity())
                .with("citizenships", lines(origin.citizenships()));
    }

    private void fill(Guardian guardian) {
        form.with("guardian", guardian.name())
                .with("guardian-relation", guardian.relation())
                .with("guardian-phone", guardian.phone())
                .with("guardian-caution", guardian.caution());
    }

    /** Every number by which the person may be found. */
    static List<String> numbers(Profile profile) {
        return Stream.concat(
                        profile.papers().stream()
                                .flatMap(papers -> papers.papers().stream().map(Papers.Paper::number)),
                        profile.contact().stream().flatMap(contact -> contact.phones().stream()))
                .toList();
    }

    static String paper(Papers.Paper paper) {
        return paper.kind().isEmpty() ? paper.number() : paper.kind() + ": " + paper.number();
    }

    static String relative(Relatives.Relative relative) {
        return List.of(relative.name(), relative.relation(), relative.note()).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
