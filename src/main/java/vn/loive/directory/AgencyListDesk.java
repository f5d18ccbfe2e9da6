package vn.loive.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.loive.database.Transactions;
import vn.loive.directory.DirectoryOutcome.Sound;
import vn.loive.gazetteer.ListFile;
import vn.loive.gazetteer.Uploads;
import vn.loive.shared.Actor;

/** What an administrator does with files of the list of agencies. */
@Component
class AgencyListDesk {

    private final Directory directory;
    private final Uploads uploads;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    AgencyListDesk(Directory directory, Uploads uploads, Transactions transactions, ApplicationEventPublisher events) {
        this.directory = directory;
        this.uploads = uploads;
        this.transactions = transactions;
        this.events = events;
    }

    List<DirectoryEdition> editions() {
        return directory.editions();
    }

    DirectoryOutcome preview(List<ListFile> files) {
        return directory.preview(files);
    }

    UUID keep(Actor actor, List<ListFile> files) {
        return uploads.keep(actor, files);
    }

    /** The files of an upload; what is not the account's own, or was loaded, is not found. */
    List<ListFile> found(UUID upload) {
        List<ListFile> files = uploads.files(upload);
        if (files.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return files;
    }

    /**
     * Loads what was kept, unless it would no longer do what was shown: another list may have been loaded meanwhile.
     * Whoever asks for the same twice waits for the first and finds nothing kept.
     *
     * @param shown the number of the changes that the page showed
     * @return what was loaded; what would be loaded now, not written; or what is wrong
     */
    DirectoryOutcome load(Actor actor, UUID upload, long shown) {
        return transactions.asImport(() -> {
            List<ListFile> files = found(upload);
            DirectoryOutcome now = directory.preview(files);
            return now instanceof Sound sound && sound.changes().print() == shown ? written(actor, upload, files) : now;
        });
    }

    private DirectoryOutcome written(Actor actor, UUID upload, List<ListFile> files) {
        DirectoryOutcome outcome = directory.load(files, actor.account());
        uploads.forget(upload);
        events.publishEvent(new AgenciesImported(actor, directory.editions().getFirst()));
        return outcome;
    }
}
