package vn.loive.doubles;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.Guardian;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.Names;
import vn.loive.particulars.Origin;
import vn.loive.particulars.Papers;
import vn.loive.particulars.Photo;
import vn.loive.particulars.Relatives;
import vn.loive.particulars.SafeContact;
import vn.loive.shared.VietnameseDate;

/** What a part says, in lines short enough to stand beside those of another entry. */
final class PartLines {

    private PartLines() {}

    /**
     * One line.
     *
     * @param label the key of its label
     * @param says the text as it was entered; empty where the message of the key says it
     * @param key the key of a message that says it; empty where the text says it
     * @param picture the source of an image, so that it stands in this answer alone; empty where there is none
     */
    record Line(String label, String says, String key, String picture) {}

    static List<Line> of(@Nullable IdentityPart part) {
        return part == null || part.saysNothing()
                ? List.of()
                : lines(part)
                        .filter(line -> !line.says().isBlank() || !line.key().isEmpty())
                        .toList();
    }

    private static Stream<Line> lines(IdentityPart part) {
        return switch (part) {
            case Names names -> Stream.concat(Stream.of(line("full", names.full())), each("others", names.others()));
            case Birth birth -> Stream.of(birth(birth));
            case Papers papers ->
                papers.papers().stream().map(paper -> line("papers", joined(": ", paper.kind(), paper.number())));
            case SafeContact contact ->
                Stream.concat(each("phones", contact.phones()), Stream.of(line("safely", contact.safely())));
            case Origin origin -> origin(origin);
            case Addresses addresses -> each("addresses", addresses.lines());
            case Guardian guardian -> guardian(guardian);
            case Photo photo ->
                Stream.of(new Line(
                        "persons.group.photo", "", "persons.opened.photo", "data:image/jpeg;base64," + photo.jpeg()));
            case Relatives relatives ->
                relatives.relatives().stream()
                        .map(one -> line("relatives", joined("; ", one.name(), one.relation(), one.note())));
        };
    }

    private static Line birth(Birth birth) {
        String year = birth.year() == null ? "" : birth.year().toString();
        return birth.day() == null
                ? line(birth.estimated() ? "born-about" : "year", year)
                : line("born", VietnameseDate.write(birth.day()));
    }

    private static Stream<Line> origin(Origin origin) {
        String sex =
                origin.sex() == null ? "" : "persons.sex." + origin.sex().name().toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(new Line("persons.form.sex", "", sex, ""), line("ethnicity", origin.ethnicity())),
                each("citizenships", origin.citizenships()));
    }

    private static Stream<Line> guardian(Guardian guardian) {
        return Stream.of(
                line("guardian", guardian.name()),
                line("guardian-relation", guardian.relation()),
                line("guardian-phone", guardian.phone()),
                line("guardian-caution", guardian.caution()));
    }

    private static Stream<Line> each(String field, List<String> texts) {
        return texts.stream().map(text -> line(field, text));
    }

    private static Line line(String field, String says) {
        return new Line("persons.form." + field, says, "", "");
    }

    private static String joined(String by, String... texts) {
        return String.join(by, Stream.of(texts).filter(text -> !text.isEmpty()).toList());
    }
}
