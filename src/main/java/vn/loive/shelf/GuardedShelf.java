package vn.loive.shelf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.sessions.FormShelf;
import vn.loive.sessions.KeptSubmission;
import vn.loive.shared.Actor;
import vn.loive.shared.Audited;
import vn.loive.shelf.ShelfRepository.Row;
import vn.loive.ui.Visibility;
import vn.loive.vault.PassingKey;
import vn.loive.vault.Vault;
import vn.loive.vault.VaultClosedException;
import vn.loive.vault.WrongKeyException;

/** Keeps forms of the guarded wing closed, each under a key of its own that goes with its row. */
@Service
class GuardedShelf implements FormShelf {

    static final String PAGE = "/guarded/kept";

    private static final Logger LOG = LoggerFactory.getLogger(GuardedShelf.class);

    private final ShelfRepository repository;
    private final Vault vault;
    private final Visibility visibility;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    GuardedShelf(
            ShelfRepository repository,
            Vault vault,
            Visibility visibility,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.vault = vault;
        this.visibility = visibility;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * What waits for somebody.
     *
     * @param forms those that open, the oldest first
     * @param lost how many opened no more and were dropped
     */
    record Shelved(List<KeptSubmission> forms, int lost) {}

    /**
     * Somebody read what they had sent to the guarded wing while their session was locked.
     *
     * @param forms how many forms
     */
    record KeptFormsRead(Actor actor, int forms) implements Audited {

        @Override
        public String subject() {
            return "account/" + actor.account();
        }

        @Override
        public String detail() {
            return "forms " + forms;
        }
    }

    @Override
    public void put(Actor actor, KeptSubmission form) {
        if (visibility.mayOpen(PAGE)) {
            try {
                forgetOld();
                keep(actor, form);
            } catch (VaultClosedException | WrongKeyException e) {
                LOG.warn("A form was not kept through a lock: {}", e.getClass());
            }
        }
    }

    private void keep(Actor actor, KeptSubmission form) {
        PassingKey key = vault.makePassing(actor.province(), form.id());
        byte[] content = key.open().close(field(actor), form.written().getBytes(StandardCharsets.UTF_8));
        transactions.as(
                actor, () -> repository.add(actor, form.id(), key.wrapped().toByteArray(), content));
    }

    @Override
    public Optional<String> page(Actor actor) {
        return visibility.mayOpen(PAGE) && transactions.as(actor, () -> repository.any(actor))
                ? Optional.of(PAGE)
                : Optional.empty();
    }

    /** Opens what waits for the actor, once it is recorded, and drops what opens no more for its master key was retired. */
    Shelved all(Actor actor) {
        return transactions.as(actor, () -> {
            List<Row> rows = repository.all(actor);
            if (!rows.isEmpty()) {
                events.publishEvent(new KeptFormsRead(actor, rows.size()));
            }
            return opened(actor, rows);
        });
    }

    private Shelved opened(Actor actor, List<Row> rows) {
        List<KeptSubmission> forms = new ArrayList<>();
        List<UUID> lost = new ArrayList<>();
        rows.forEach(row -> opened(actor, row).ifPresentOrElse(forms::add, () -> lost.add(row.id())));
        return new Shelved(List.copyOf(forms), lost.isEmpty() ? 0 : repository.drop(actor, lost));
    }

    /** Keeps a form no longer; its key is gone with it. */
    void drop(Actor actor, UUID id) {
        transactions.as(actor, () -> repository.drop(actor, List.of(id)));
    }

    /** Forgets what nobody came back for. */
    @Scheduled(cron = "${loive.kept-forms.forget}", zone = "Asia/Ho_Chi_Minh")
    void forgetOld() {
        transactions.forNobody(repository::forgetOld);
    }

    private Optional<KeptSubmission> opened(Actor actor, Row row) {
        try {
            return vault.openPassing(actor.province(), row.id(), row.wrapped().toByteArray())
                    .map(key -> key.open(field(actor), row.content().toByteArray()))
                    .map(plain -> KeptSubmission.read(row.id(), row.at(), new String(plain, StandardCharsets.UTF_8)));
        } catch (WrongKeyException e) {
            return Optional.empty();
        }
    }

    private static String field(Actor actor) {
        return "shelf.form of " + actor.account();
    }
}
