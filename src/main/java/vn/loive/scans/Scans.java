package vn.loive.scans;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.accounts.AccountId;
import vn.loive.files.FileKind;
import vn.loive.incoming.IncomingDocuments;
import vn.loive.issuing.IssuedDocument;
import vn.loive.scans.ScanEvent.ScanAdded;
import vn.loive.scans.ScanEvent.ScanRemoved;
import vn.loive.scans.ScanEvent.ScanTaken;
import vn.loive.shared.Actor;
import vn.loive.shared.LegalTerm;

/** The scans of the documents that reached the reader's agency or that it issued. */
@Service
@LegalTerm(
        vi = "lưu bản chụp văn bản",
        means = "Keeping scans of the documents that reached an agency or that it issued.",
        source = "Nghị định 30/2020/NĐ-CP, Điều 19, 22")
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

    /** Keeps a scan of the signed paper of a document that the actor's agency issued; answers why not. */
    public Optional<CannotScan> addSigned(Actor actor, IssuedDocument document, byte[] sent) {
        return add(actor, new Bearer.Went(document), sent);
    }

    /**
     * Keeps a scan with a document of the actor's agency, without what stands in it beside the picture.
     *
     * @return why it was not done; nothing when it was
     */
    Optional<CannotScan> add(Actor actor, Bearer bearer, byte[] sent) {
        Optional<FileKind> kind = FileKind.of(sent);
        Optional<byte[]> bare = kind.flatMap(known -> known.withoutMetadata(sent));
        Optional<CannotScan> foreign = againstChanging(actor, bearer);
        if (foreign.isPresent()) {
            return foreign;
        } else if (sent.length == 0 || sent.length > LARGEST) {
            return Optional.of(sent.length == 0 ? CannotScan.NO_FILE : CannotScan.TOO_LARGE);
        } else if (kind.isEmpty() || bare.isEmpty()) {
            return Optional.of(kind.isEmpty() ? CannotScan.UNKNOWN_KIND : CannotScan.BROKEN);
        }
        return keep(actor, bearer, kind.get(), bare.get());
    }

    /** What forbids the actor to add or remove scans, whatever they are. */
    Optional<CannotScan> againstChanging(Actor actor, Bearer bearer) {
        return switch (bearer) {
            case Bearer.Came(var document) ->
                register.answersFor(actor, document) ? Optional.empty() : Optional.of(CannotScan.NOT_YOURS);
            case Bearer.Went(var document) ->
                document.agency().value().equals(actor.agency())
                        ? Optional.empty()
                        : Optional.of(CannotScan.NOT_ISSUER);
        };
    }

    private Optional<CannotScan> keep(Actor actor, Bearer bearer, FileKind kind, byte[] bytes) {
        repository.lock(bearer);
        List<Scan> before = of(bearer);
        if (before.stream().filter(Scan::present).count() >= bearer.most()) {
            return Optional.of(bearer.issued() ? CannotScan.TOO_MANY_SIGNED : CannotScan.TOO_MANY);
        }
        Scan scan = Scan.added(before.size() + 1, kind, bytes, new AccountId(actor.account()), clock.instant());
        repository.insert(actor, bearer, scan, bytes);
        events.publishEvent(new ScanAdded(actor, bearer.subject(), scan.position()));
        return Optional.empty();
    }

    /** Takes the bytes of a scan away for good, for a reason that names no person; answers why not. */
    Optional<CannotScan> remove(Actor actor, Bearer bearer, Scan scan, String reason) {
        Optional<CannotScan> foreign = againstChanging(actor, bearer);
        if (foreign.isPresent()) {
            return foreign;
        } else if (reason.isBlank() || reason.strip().length() > CannotScan.LONGEST_REASON) {
            return Optional.of(CannotScan.NO_REASON);
        } else if (!repository.remove(actor, scan.id(), reason.strip(), clock.instant())) {
            return Optional.of(CannotScan.REMOVED_ALREADY);
        }
        events.publishEvent(new ScanRemoved(actor, bearer.subject(), scan.position()));
        return Optional.empty();
    }

    /** The scans of a document in the order they were added, removed ones included. */
    List<Scan> of(Bearer bearer) {
        return repository.of(bearer);
    }

    /** Hands out the bytes of a scan, while they are there. */
    Optional<byte[]> take(Actor actor, Bearer bearer, Scan scan) {
        Optional<byte[]> bytes = repository.bytes(scan.id());
        bytes.ifPresent(taken -> events.publishEvent(new ScanTaken(actor, bearer.subject(), scan.position())));
        return bytes;
    }
}
