package vn.loive.persons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.identities.Purpose;
import vn.loive.particulars.Addresses;
import vn.loive.particulars.Birth;
import vn.loive.particulars.FieldGroup;
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

/** What was opened of a person, as the page shows it. */
final class OpenedView {

    private final Profile profile;
    private final Set<FieldGroup> asked;
    private final Purpose purpose;

    OpenedView(Profile profile, Set<FieldGroup> asked, Purpose purpose) {
        this.profile = profile;
        this.asked = EnumSet.copyOf(asked);
        this.purpose = purpose;
    }

    /**
     * One line.
     *
     * @param label the key of its label
     * @param says the text as it was entered; empty where the message of the key says it
     * @param key the key of a message that says it; empty where the text says it
     */
    record Line(String label, String says, String key) {}

    /** The key of why it was opened. */
    public String purpose() {
        return "persons.purpose." + purpose.code();
    }

    /** The codes of what was opened. */
    public List<String> groups() {
        return asked.stream().map(FieldGroup::code).toList();
    }

    /** The photograph as the source of an image, so that it stands in this answer alone; null when none was opened. */
    public @Nullable String photo() {
        return profile.parts().get(FieldGroup.PHOTO) instanceof Photo photo && !photo.saysNothing()
                ? "data:image/jpeg;base64," + photo.jpeg()
                : null;
    }

    /** The lines that say something. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (FieldGroup group : asked) {
            IdentityPart part = profile.parts().get(group);
            if (part != null) {
                lines.addAll(lines(part));
            }
        }
        return lines.stream()
                .filter(line -> !line.says().isBlank() || !line.key().isEmpty())
                .toList();
    }

    private static List<Line> lines(IdentityPart part) {
        return switch (part) {
            case Names names -> List.of(text("full", names.full()), text("others", String.join(", ", names.others())));
            case Birth birth -> List.of(birth(birth));
            case Origin origin -> origin(origin);
            case Papers papers -> each("papers", papers.papers().stream().map(SheetText::paper));
            case SafeContact contact ->
                List.of(text("phones", String.join(", ", contact.phones())), text("safely", contact.safely()));
            case Addresses addresses -> each("addresses", addresses.lines().stream());
            case Guardian guardian -> guardian(guardian);
            case Relatives relatives ->
                each("relatives", relatives.relatives().stream().map(SheetText::relative));
            case Photo _ -> List.of();
        };
    }

    private static List<Line> guardian(Guardian guardian) {
        return List.of(
                text("guardian", guardian.name()),
                text("guardian-relation", guardian.relation()),
                text("guardian-phone", guardian.phone()),
                text("guardian-caution", guardian.caution()));
    }

    private static List<Line> origin(Origin origin) {
        return List.of(
                new Line(label("sex"), "", sex(origin)),
                text("ethnicity", origin.ethnicity()),
                text("citizenships", String.join(", ", origin.citizenships())));
    }

    private static Line birth(Birth birth) {
        String says = birth.day() != null
                ? VietnameseDate.write(birth.day())
                : birth.year() == null ? "" : birth.year().toString();
        return text(birth.estimated() ? "born-about" : birth.day() == null ? "year" : "born", says);
    }

    private static String sex(Origin origin) {
        return origin.sex() == null ? "" : "persons.sex." + origin.sex().name().toLowerCase(Locale.ROOT);
    }

    private static List<Line> each(String field, Stream<String> lines) {
        return lines.map(line -> text(field, line)).toList();
    }

    private static Line text(String field, String says) {
        return new Line(label(field), says, "");
    }

    private static String label(String field) {
        return "persons.form." + field;
    }
}
