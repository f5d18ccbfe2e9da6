package vn.loive.wordfiles;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.loive.drafting.DraftDesk;
import vn.loive.drafting.OpenDraft;
import vn.loive.shared.Actor;
import vn.loive.typesetting.Typesetter;

/** A draft as a file to take along; that somebody took it is recorded. */
@Controller
class DraftFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DraftDesk desk;
    private final ApplicationEventPublisher events;

    DraftFileController(DraftDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping("/drafts/{id}/draft.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
        OpenDraft draft = desk.shown(actor, id);
        return file(
                actor,
                draft,
                "docx",
                DOCX,
                Typesetter.docx(draft.document().markedAsDraft(), WordReturn.origin(draft)));
    }

    @GetMapping("/drafts/{id}/draft.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        OpenDraft draft = desk.shown(actor, id);
        return file(
                actor,
                draft,
                "pdf",
                MediaType.APPLICATION_PDF,
                Typesetter.pdf(draft.document().markedAsDraft()));
    }

    private ResponseEntity<byte[]> file(Actor actor, OpenDraft draft, String format, MediaType type, byte[] bytes) {
        events.publishEvent(new DraftTaken(actor, draft.draft().id(), format));
        String name = "du-thao-ban-%d.%s".formatted(draft.newest().number(), format);
        String attached = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(bytes);
    }
}
