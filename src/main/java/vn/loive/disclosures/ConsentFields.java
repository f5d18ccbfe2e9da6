package vn.loive.disclosures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.loive.agencies.Agencies;
import vn.loive.consents.ConsentGuidance;
import vn.loive.identities.Subject;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.shared.VietnameseDate;
import vn.loive.sharing.AgeStated;
import vn.loive.sharing.ConsentEntry;
import vn.loive.sharing.ConsentKind;
import vn.loive.sharing.ConsentVoice;
import vn.loive.sharing.ConsentWay;
import vn.loive.sharing.ReleaseGround;
import vn.loive.sharing.SharingPurpose;
import vn.loive.ui.Choice;
import vn.loive.ui.Form;

/** What the forms of the ledger are filled with: choices, the words to be read, and the rules that are asked. */
@Component
class ConsentFields {

    static final String FORM = "disclosures.form";

    private final Agencies agencies;
    private final ConsentGuidance guidance;
    private final Clock clock;

    ConsentFields(Agencies agencies, ConsentGuidance guidance, Clock clock) {
        this.agencies = agencies;
        this.guidance = guidance;
        this.clock = clock;
    }

    /** A blank form of today; its entry has an id already, so that a form sent twice is recorded once. */
    Form blank() {
        return Form.fresh(FORM)
                .with("id", UUID.randomUUID().toString())
                .with("day", VietnameseDate.write(LegalDay.today(clock)));
    }

    /** What was sent. */
    static Form typed(MultiValueMap<String, String> sent) {
        return Form.typed(FORM, sent);
    }

    ModelAndView answer(Actor actor, Subject subject, ModelAndView page) {
        return sharing(actor, subject, page)
                .addObject("wording", guidance.wording())
                .addObject("rules", guidance.ages())
                .addObject("kinds", kinds())
                .addObject("ages", Choice.ofEnum(AgeStated.class, "disclosures.age"))
                .addObject("voices", Choice.ofEnum(ConsentVoice.class, "disclosures.voice"))
                .addObject("ways", Choice.ofEnum(ConsentWay.class, "disclosures.way"));
    }

    private static List<Choice> kinds() {
        return Stream.of(ConsentKind.GIVEN, ConsentKind.REFUSED)
                .map(kind -> Choice.ofKey(kind.name(), "disclosures.answer." + kind.code()))
                .toList();
    }

    ModelAndView ground(Actor actor, Subject subject, ModelAndView page) {
        return sharing(actor, subject, page)
                .addObject("grounds", Choice.ofEnum(ReleaseGround.class, "disclosures.ground"))
                .addObject("rules", guidance.grounds());
    }

    ModelAndView ending(Subject subject, ConsentEntry entry, Set<FieldGroup> standing, ModelAndView page) {
        return page.addObject("subject", subject)
                .addObject("entry", entry)
                .addObject("groups", groups(standing.stream().sorted()))
                .addObject("voices", Choice.ofEnum(ConsentVoice.class, "disclosures.voice"));
    }

    private ModelAndView sharing(Actor actor, Subject subject, ModelAndView page) {
        return page.addObject("subject", subject)
                .addObject("purposes", Choice.ofEnum(SharingPurpose.class, "disclosures.purpose"))
                .addObject("agencies", receivers(actor))
                .addObject("groups", groups(Stream.of(FieldGroup.values())));
    }

    private List<Choice> receivers(Actor actor) {
        LocalDate today = LegalDay.today(clock);
        return Stream.concat(agencies.of(actor.province(), today).stream(), agencies.central(today).stream())
                .map(one -> Choice.ofText(one.id().value().toString(), one.name()))
                .toList();
    }

    private static List<Choice> groups(Stream<FieldGroup> groups) {
        return groups.map(one -> Choice.ofKey(one.name(), "disclosures.group." + one.code()))
                .toList();
    }
}
