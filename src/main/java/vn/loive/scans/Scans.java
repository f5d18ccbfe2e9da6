package vn.loive.scans;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.files.FileKind;
import vn.loive.incoming.IncomingDocument;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.incoming.IncomingId;
import vn.loive.scans.ScanEvent.ScanAdded;
import vn.loive.scans.ScanEvent.ScanRemoved;
import vn.loive.shared.Actor;

/** The scans of the documents that reached the reader's agency. */
@Service
public class Scans {

    /** How many bytes a scan may have. */
    static final int LARGEST = 10_000_000;

    private final ScanRepository repository;
    private final IncomingDocuments register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scans(ScanRepository repository, IncomingDocuments register, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a scan with a document that reached the actor's agency, without what stands in it beside the picture.
     *
     * @return why it was not done; nothing when it was
     */
    public Optional<CannotScan> add(Actor actor, IncomingDocument document, byte[] sent) {
        Optional<FileKind> kind = FileKind.of(sent);
        Optional<byte[]> bare = kind.flatMap(known -> known.withoutMetadata(sent));
        if (!register.answersFor(actor, document)) {
            return Optional.of(CannotScan.NOT_YOURS);
        } else if (sent.length == 0 || sent.length > LARGEST) {
            return Optional.of(sent.length == 0 ? CannotScan.NO_FILE : CannotScan.TOO_LARGE);
        } else if (kind.isEmpty() || bare.isEmpty()) {
            return Optional.of(kind.isEmpty() ? CannotScan.UNKNOWN_KIND : CannotScan.BROKEN);
        }
        return keep(actor, document, kind.get(), bare.get());
    }

    private Optional<CannotScan> keep(Actor actor, IncomingDocument document, FileKind kind, byte[] bytes) {
        List<Scan> before = of(document.id());
        if (before.stream().filter(Scan::present).count() >= CannotScan.MOST) {
            return Optional.of(CannotScan.TOO_MANY);
        }
        ScanId id = new ScanId(UUID.randomUUID());
        Scan scan = new Scan(id, before.size() + 1, kind, bytes.length, sha256(bytes), clock.instant(), null);
        repository.insert(actor, document, scan, bytes);
        events.publishEvent(new ScanAdded(actor, document.id(), scan.position()));
        return Optional.empty();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Takes the bytes of a scan away for good, for a reason that names no person; answers why not. */
    public Optional<CannotScan> remove(Actor actor, IncomingDocument document, Scan scan, String reason) {
        if (!register.answersFor(actor, document)) {
            return Optional.of(CannotScan.NOT_YOURS);
        } else if (reason.isBlank() || reason.strip().length() > CannotScan.LONGEST_REASON) {
            return Optional.of(CannotScan.NO_REASON);
        } else if (!repository.remove(actor, scan.id(), reason.strip(), clock.instant())) {
            return Optional.of(CannotScan.REMOVED_ALREADY);
        }
        events.publishEvent(new ScanRemoved(actor, document.id(), scan.position()));
        return Optional.empty();
    }

    /** The scans of a document in the order they were added, removed ones included. */
    public List<Scan> of(IncomingId document) {
        return repository.of(document);
    }

    /** The bytes of a scan, while they are there. */
    public Optional<byte[]> bytes(Scan scan) {
        return repository.bytes(scan.id());
    }
}
