package vn.loive.erasures;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;
import vn.loive.typesetting.OfficialDocument;
import vn.loive.typesetting.Typesetter;

/** The certificate of an erasure, made when asked and kept nowhere; that somebody took it is recorded. */
@Controller
class CertificateController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final ErasureLedger ledger;
    private final ErasureCertificate certificate;
    private final Transactions guarded;
    private final ApplicationEventPublisher events;

    CertificateController(
            ErasureLedger ledger,
            ErasureCertificate certificate,
            @Guarded Transactions guarded,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.certificate = certificate;
        this.guarded = guarded;
        this.events = events;
    }

    @GetMapping("/guarded/erasures/{id}/certificate.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return file(actor, id, "pdf", MediaType.APPLICATION_PDF, Typesetter::pdf);
    }

    @GetMapping("/guarded/erasures/{id}/certificate.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id) {
        return file(actor, id, "docx", DOCX, Typesetter::docx);
    }

    private ResponseEntity<byte[]> file(
            Actor actor, UUID id, String format, MediaType type, Function<OfficialDocument, byte[]> typesetter) {
        Erased erased = ledger.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = typesetter.apply(certificate.of(actor, erased));
        record(actor, erased);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("bien-ban-huy-thong-tin." + format))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    private void record(Actor actor, Erased erased) {
        guarded.<Void>as(actor, () -> {
            events.publishEvent(new ErasureEvent.CertificateTaken(actor, erased.subject()));
            return null;
        });
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
