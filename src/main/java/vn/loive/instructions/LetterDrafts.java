package vn.loive.instructions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.loive.agencies.Agency;
import vn.loive.agencies.AgencyChoice;
import vn.loive.agencies.AgencyId;
import vn.loive.documents.RegisteredDocument;
import vn.loive.requests.CannotOpenRequest;
import vn.loive.requests.ReportItem;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestCitation;
import vn.loive.requests.RequestId;
import vn.loive.shared.Actor;
import vn.loive.ui.Form;

/** Reads a letter and its request out of one form. */
@Component
class LetterDrafts {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 12_000;

    private final LetterDesk desk;
    private final LetterBody bodies;
    private final Clock clock;

    LetterDrafts(LetterDesk desk, LetterBody bodies, Clock clock) {
        this.desk = desk;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** A letter with the request that it opens. */
    record Draft(ReportRequest request, InstructionLetter letter) {}

    /** What was typed; null when the form was sent to find an addressee, or something is refused. */
    @Nullable
    Draft read(Actor actor, LetterForm offer, Form form) {
        if (AgencyChoice.narrows(form, LetterForm.ADDRESSEES)) {
            return null;
        }
        String subject = form.text("subject", LONGEST_SUBJECT);
        String title = form.text("title", LONGEST_TITLE);
        LocalDate due = form.day("due");
        String text = form.text("text", LONGEST_TEXT);
        List<Agency> chosen = offer.chosen(form);
        refuse(offer, chosen, form);
        if (form.refused() || subject == null || title == null || due == null || text == null) {
            return null;
        }
        ReportRequest request = request(offer, chosen, title, due, form);
        Salutation salutation = new Salutation(addressed(offer, chosen), offer.agencies(), desk.template());
        List<String> body = bodies.of(text, due, salutation, form);
        List<String> copies = LetterBody.lines(form.value("copies"));
        LetterText words = desk.text(actor, offer, subject, salutation.lines(), body, copies);
        return new Draft(request, letter(request, offer, words));
    }

    private InstructionLetter letter(ReportRequest request, LetterForm offer, LetterText words) {
        return new InstructionLetter(
                UUID.randomUUID(), offer.campaign().id(), request.id(), request.asker(), clock.instant(), words);
    }

    private static void refuse(LetterForm offer, List<Agency> chosen, Form form) {
        if (chosen.isEmpty()) {
            form.refuse(LetterForm.ADDRESSEES, CannotOpenRequest.NOBODY_ASKED);
        } else if (addressed(offer, chosen).isEmpty()) {
            form.refuse(LetterForm.ADDRESSEES, CannotSend.NOBODY_ADDRESSED);
        }
        chosen.stream()
                .map(Agency::kind)
                .distinct()
                .filter(kind -> LetterForm.items(form, kind).isEmpty())
                .forEach(kind -> form.refuse(LetterForm.items(kind), CannotSend.NOTHING_ASKED));
    }

    /** An agency may ask itself for figures, but writes itself no letter. */
    private static List<Agency> addressed(LetterForm offer, List<Agency> chosen) {
        return chosen.stream()
                .filter(agency -> !agency.id().equals(offer.issuer().id()))
                .toList();
    }

    private static ReportRequest request(
            LetterForm offer, List<Agency> chosen, String title, LocalDate due, Form form) {
        Map<AgencyId, Set<ReportItem>> asked = new LinkedHashMap<>();
        chosen.forEach(agency -> asked.put(agency.id(), LetterForm.items(form, agency.kind())));
        return new ReportRequest(
                RequestId.random(),
                title,
                offer.campaign().id(),
                offer.campaign().days(),
                due,
                offer.issuer().id(),
                citations(offer, form),
                asked);
    }

    private static List<RequestCitation> citations(LetterForm offer, Form form) {
        return Stream.of(RequestCitation.Role.BASIS, RequestCitation.Role.PROGRAMME)
                .flatMap(role -> offer.documents().stream()
                        .filter(document ->
                                form.holds(role.code(), document.id().value().toString()))
                        .sorted(Comparator.comparing(RegisteredDocument::day))
                        .map(document -> new RequestCitation(document.id(), role)))
                .toList();
    }
}
