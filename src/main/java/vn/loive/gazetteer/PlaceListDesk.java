package vn.loive.gazetteer;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;

/** What an administrator does with files of the list. */
@Component
class PlaceListDesk {

    private final Gazetteer gazetteer;
    private final Uploads uploads;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    PlaceListDesk(Gazetteer gazetteer, Uploads uploads, Transactions transactions, ApplicationEventPublisher events) {
        this.gazetteer = gazetteer;
        this.uploads = uploads;
        this.transactions = transactions;
        this.events = events;
    }

    ListOutcome preview(List<ListFile> files) {
        return gazetteer.preview(files);
    }

    UUID keep(Actor actor, List<ListFile> files) {
        return uploads.keep(actor, files);
    }

    List<ListFile> files(UUID upload) {
        return uploads.files(upload);
    }

    /** Loads what was kept; it is checked anew, since another list may have been loaded meanwhile. */
    ListOutcome load(Actor actor, UUID upload, List<ListFile> files) {
        ListOutcome outcome = transactions.asImport(() -> gazetteer.load(files, actor.account()));
        if (outcome instanceof ListOutcome.Loaded loaded) {
            uploads.forget(upload);
            events.publishEvent(new PlacesImported(actor, loaded.edition()));
        }
        return outcome;
    }
}
