package vn.loive.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.loive.evidence.EvidenceEvent.EvidenceAdded;
import vn.loive.evidence.EvidenceEvent.EvidenceRemoved;
import vn.loive.files.FileKind;
import vn.loive.outreach.Activity;
import vn.loive.shared.Actor;

/** The files that prove the activities of the reader's province. */
@Service
public class EvidenceFiles {

    private final EvidenceRepository repository;
    private final EvidenceRights rights;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final int largest;

    EvidenceFiles(
            EvidenceRepository repository,
            EvidenceRights rights,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${loive.evidence.largest-bytes:5000000}") int largest) {
        this.repository = repository;
        this.rights = rights;
        this.events = events;
        this.clock = clock;
        this.largest = largest;
    }

    /** How many bytes a file may have. */
    int largest() {
        return largest;
    }

    /**
     * Keeps a file with an activity that the actor's agency answers for, without what stands in it beside the picture.
     *
     * @return why it was not done; nothing when it was
     */
    public Optional<CannotKeep> add(Actor actor, Activity activity, byte[] sent) {
        Optional<FileKind> kind = FileKind.of(sent);
        Optional<byte[]> bare = kind.flatMap(known -> known.withoutMetadata(sent));
        if (!rights.mayChange(actor, activity)) {
            return Optional.of(CannotKeep.NOT_YOURS);
        } else if (sent.length == 0 || sent.length > largest) {
            return Optional.of(sent.length == 0 ? CannotKeep.NO_FILE : CannotKeep.TOO_LARGE);
        } else if (kind.isEmpty() || bare.isEmpty()) {
            return Optional.of(kind.isEmpty() ? CannotKeep.UNKNOWN_KIND : CannotKeep.BROKEN);
        }
        return keep(actor, activity, kind.get(), bare.get());
    }

    private Optional<CannotKeep> keep(Actor actor, Activity activity, FileKind kind, byte[] bytes) {
        List<EvidenceFile> before = repository.of(activity.id());
        String sha256 = EvidenceFile.sha256(bytes);
        if (before.stream().filter(EvidenceFile::present).anyMatch(file -> sha256.equals(file.sha256()))) {
            return Optional.of(CannotKeep.ALREADY_THERE);
        }
        if (before.stream().filter(EvidenceFile::present).count() >= CannotKeep.MOST_FILES) {
            return Optional.of(CannotKeep.TOO_MANY);
        }
        EvidenceId id = new EvidenceId(UUID.randomUUID());
        EvidenceFile file = new EvidenceFile(
                id, activity.id(), before.size() + 1, kind, bytes.length, sha256, clock.instant(), null);
        repository.insert(actor, rights.provinceOf(actor, activity), activity.lead(), file, bytes);
        events.publishEvent(new EvidenceAdded(actor, file));
        return Optional.empty();
    }

    /**
     * Takes the bytes of a file away for good; that it was there stays, with the reason.
     *
     * @return why it was not done; nothing when it was
     */
    public Optional<CannotKeep> remove(Actor actor, Activity activity, EvidenceFile file, String reason) {
        if (!rights.mayChange(actor, activity)) {
            return Optional.of(CannotKeep.NOT_YOURS);
        } else if (reason.isBlank() || reason.strip().length() > CannotKeep.LONGEST_REASON) {
            return Optional.of(reason.isBlank() ? CannotKeep.REASON_MISSING : CannotKeep.REASON_TOO_LONG);
        } else if (!repository.remove(actor, file.id(), reason.strip(), clock.instant())) {
            return Optional.of(CannotKeep.REMOVED_ALREADY);
        }
        events.publishEvent(new EvidenceRemoved(actor, file));
        return Optional.empty();
    }

    /** Whether the actor may add and remove files of the activity. */
    boolean mayChange(Actor actor, Activity activity) {
        return rights.mayChange(actor, activity);
    }

    /** The files of an activity in the order in which they came, removed ones included. */
    public List<EvidenceFile> of(Activity activity) {
        return repository.of(activity.id());
    }

    /** One file of an activity. */
    public Optional<EvidenceFile> find(Activity activity, EvidenceId id) {
        return repository.find(activity.id(), id);
    }

    /** What a file holds; nothing when it was removed. */
    public Optional<byte[]> bytes(EvidenceFile file) {
        return repository.bytes(file.id());
    }
}
