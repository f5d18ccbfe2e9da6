package vn.loive.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.loive.database.Transactions;
import vn.loive.shared.Actor;

/** What an administrator does with files of the list. */
@Component
class PlaceListDesk {

    private final Gazetteer gazetteer;
    private final UploadRepository uploads;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    PlaceListDesk(
            Gazetteer gazetteer,
            UploadRepository uploads,
            Transactions transactions,
            ApplicationEventPublisher events) {
        this.gazetteer = gazetteer;
        this.uploads = uploads;
        this.transactions = transactions;
        this.events = events;
    }

    /** The files that were sent; a field without a choice sends an empty one, which is left out. */
    static List<ListFile> read(@Nullable List<MultipartFile> parts) throws IOException {
        List<ListFile> files = new ArrayList<>();
        for (MultipartFile part : parts == null ? List.<MultipartFile>of() : parts) {
            if (!part.isEmpty()) {
                files.add(new ListFile(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part.getBytes()));
            }
        }
        return files;
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
