package vn.loive.disclosures;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.agencies.AgencyId;
import vn.loive.consents.ConsentAnswer;
import vn.loive.consents.ConsentEnding;
import vn.loive.consents.GroundedRelease;
import vn.loive.particulars.FieldGroup;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ConsentKind;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.Sharing;
import vn.loive.sharing.SharingPurpose;
import vn.loive.ui.Form;

/** Reads what was typed about an answer, a release or a withdrawal; what is missing is refused at its field. */
final class ConsentForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2_000;
    private static final int MOST_WITNESSES = 4;

    private final Form form;

    ConsentForm(Form form) {
        this.form = form;
    }

    /** The answer; null when something is refused. */
    @Nullable
    ConsentAnswer answer() {
        ConsentId id = form.id("id", ConsentId::new);
        Sharing sharing = sharing();
        ConsentKind kind = form.oneOf("kind", ConsentKind.class);
        LocalDate day = form.day("day");
        LocalDate until = optionalDay("until");
        AgeStated age = form.oneOf("age", AgeStated.class);
        ConsentVoice voice = form.oneOf("voice", ConsentVoice.class);
        ConsentWay way = form.oneOf("way", ConsentWay.class);
        ConsentDetails details = details();
        if (form.refused() || id == null || sharing == null || kind == null || day == null) {
            return null;
        }
        return age == null || voice == null || way == null
                ? null
                : new ConsentAnswer(id, sharing, kind == ConsentKind.GIVEN, day, until, age, voice, way, details);
    }

    /** The release on a legal ground; null when something is refused. */
    @Nullable
    GroundedRelease release() {
        ConsentId id = form.id("id", ConsentId::new);
        Sharing sharing = sharing();
        ReleaseGround ground = form.oneOf("ground", ReleaseGround.class);
        LocalDate day = form.day("day");
        LocalDate until = form.day("until");
        ConsentDetails details = details();
        if (form.refused() || id == null || sharing == null) {
            return null;
        }
        return ground == null || day == null || until == null
                ? null
                : new GroundedRelease(id, sharing, ground, day, until, details);
    }

    /** The withdrawal, or the end of a legal ground; null when something is refused. */
    @Nullable
    ConsentEnding ending(ConsentEntry ends) {
        ConsentId id = form.id("id", ConsentId::new);
        LocalDate day = form.day("day");
        ConsentVoice voice = ends.kind().isOfGround() ? null : form.oneOf("voice", ConsentVoice.class);
        ConsentDetails details = details();
        return form.refused() || id == null || day == null
                ? null
                : new ConsentEnding(id, ends.id(), groups(), day, voice, details);
    }

    private @Nullable Sharing sharing() {
        SharingPurpose purpose = form.oneOf("purpose", SharingPurpose.class);
        AgencyId agency = form.id("agency", AgencyId::new);
        return purpose == null ? null : new Sharing(purpose, agency, groups());
    }

    private Set<FieldGroup> groups() {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        for (FieldGroup group : FieldGroup.values()) {
            if (form.holds("groups", group.name())) {
                groups.add(group);
            }
        }
        return groups;
    }

    private ConsentDetails details() {
        List<String> witnesses = form.lines("witnesses", MOST_WITNESSES, LONGEST_NAME);
        return new ConsentDetails(
                optional("outsider", LONGEST_NAME),
                optional("representative", LONGEST_NAME),
                optional("relation", LONGEST_NAME),
                optional("why", LONGEST),
                optional("language", LONGEST_NAME),
                witnesses);
    }

    private String optional(String field, int longest) {
        String text = form.value(field).isBlank() ? null : form.text(field, longest);
        return text == null ? "" : text;
    }

    private @Nullable LocalDate optionalDay(String field) {
        return form.value(field).isBlank() ? null : form.day(field);
    }
}
