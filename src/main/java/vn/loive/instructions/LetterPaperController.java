package vn.loive.instructions;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.campaigns.Campaign;
import vn.loive.campaigns.CampaignDesk;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalDay;
import vn.loive.typesetting.Addressees;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Recipients;
import vn.loive.typesetting.Typesetter;
import vn.loive.ui.Form;
import vn.loive.ui.Visibility;

/** A letter as it was sent: on the page, and as a file to take along, which is recorded. */
@Controller
class LetterPaperController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CampaignDesk campaigns;
    private final Letters letters;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;

    LetterPaperController(
            CampaignDesk campaigns, Letters letters, Visibility visibility, ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.visibility = visibility;
        this.events = events;
    }

    @GetMapping("/campaigns/{id}/letters")
    String list(Actor actor, @PathVariable UUID id, Model model) {
        Campaign campaign = campaigns.campaign(id);
        fill(campaign, model);
        model.addAttribute("letters", letters.of(campaign.id()));
        model.addAttribute(
                "maySend", visibility.mayOpen("/campaigns/any/letters/new") && letters.maySend(actor, campaign));
        return "instructions/list";
    }

    @GetMapping("/campaigns/{id}/letters/{letter}")
    String show(Actor actor, @PathVariable UUID id, @PathVariable UUID letter, Model model) {
        InstructionLetter sent = letter(id, letter);
        String tracking = "/requests/%s/tracking".formatted(sent.request().value());
        fill(campaigns.campaign(id), model);
        model.addAttribute("letter", sent);
        model.addAttribute("paper", sent.document());
        model.addAttribute("nation", OfficialDocument.NATION);
        model.addAttribute("motto", OfficialDocument.MOTTO);
        model.addAttribute("draftMark", OfficialDocument.DRAFT);
        model.addAttribute("greeting", Addressees.GREETING);
        model.addAttribute("recipientsHeading", Recipients.HEADING);
        model.addAttribute("tracking", visibility.mayOpen(tracking) ? tracking : "");
        model.addAttribute(
                "mayDraft",
                visibility.mayOpen("/drafts/new") && sent.agency().value().equals(actor.agency()));
        model.addAttribute("form", Form.fresh("drafting.new"));
        return "instructions/letter";
    }

    /** An addressee reads the letter, and not how the others stand. */
    private void fill(Campaign campaign, Model model) {
        String workspace = "/campaigns/" + campaign.id().value() + "/workspace";
        model.addAttribute("campaign", campaign);
        model.addAttribute("up", visibility.mayOpen(workspace) ? workspace : "/campaigns");
    }

    @GetMapping("/campaigns/{id}/letters/{letter}/letter.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        return file(actor, letter(id, letter), "docx", DOCX, Typesetter::docx);
    }

    @GetMapping("/campaigns/{id}/letters/{letter}/letter.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        return file(actor, letter(id, letter), "pdf", MediaType.APPLICATION_PDF, Typesetter::pdf);
    }

    private ResponseEntity<byte[]> file(
            Actor actor,
            InstructionLetter letter,
            String format,
            MediaType type,
            Function<OfficialDocument, byte[]> typesetter) {
        byte[] bytes = typesetter.apply(letter.document().markedAsDraft());
        events.publishEvent(new LetterEvent.LetterDownloaded(actor, letter.id(), format));
        String name = "du-thao-cong-van-%s.%s".formatted(LegalDay.of(letter.at()), format);
        String attached = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(bytes);
    }

    private InstructionLetter letter(UUID campaign, UUID letter) {
        return letters.find(campaigns.campaign(campaign).id(), letter)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
