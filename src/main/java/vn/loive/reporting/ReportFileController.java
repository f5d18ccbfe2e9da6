package vn.loive.reporting;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loive.requests.ReportRequest;
import vn.loive.requests.RequestDesk;
import vn.loive.shared.Actor;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Typesetter;

/** The draft report as a file to take along; that somebody took it is recorded. */
@Controller
class ReportFileController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final RequestDesk desk;
    private final CampaignReport report;
    private final ApplicationEventPublisher events;

    ReportFileController(RequestDesk desk, CampaignReport report, ApplicationEventPublisher events) {
        this.desk = desk;
        this.report = report;
        this.events = events;
    }

    @GetMapping("/requests/{id}/report.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String signer) {
        return file(actor, id, signer, "docx", DOCX, Typesetter::docx);
    }

    @GetMapping("/requests/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String signer) {
        return file(actor, id, signer, "pdf", MediaType.APPLICATION_PDF, Typesetter::pdf);
    }

    private ResponseEntity<byte[]> file(
            Actor actor,
            UUID id,
            String signer,
            String format,
            MediaType type,
            Function<OfficialDocument, byte[]> typesetter) {
        ReportRequest request = desk.asked(actor, id);
        byte[] bytes =
                typesetter.apply(report.draft(actor, request, signer).document().markedAsDraft());
        events.publishEvent(new ReportDownloaded(actor, request.id(), format));
        String name = "du-thao-bao-cao-%s.%s".formatted(request.period().to(), format);
        String attached = ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached)
                .body(bytes);
    }
}
