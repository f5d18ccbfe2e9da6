package vn.loive.doubles;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.loive.database.Guarded;
import vn.loive.database.Transactions;
import vn.loive.identities.SubjectId;
import vn.loive.shared.Actor;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/** Why entries were taken apart: closed under the key of the kept one, so that the reasons go with it. */
@Component
class ApartReasons {

    private static final String FIELD = "doubles.reason";

    private final SamePersonRepository links;
    private final Vault vault;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;

    ApartReasons(
            SamePersonRepository links,
            Vault vault,
            @Guarded Transactions transactions,
            ApplicationEventPublisher events) {
        this.links = links;
        this.vault = vault;
        this.transactions = transactions;
        this.events = events;
    }

    /** Reasons as they were read, opened after the record of it is kept. */
    private record Closed(SubjectKey key, Map<UUID, byte[]> reasons) {

        Map<UUID, String> opened() {
            Map<UUID, String> opened = new HashMap<>();
            reasons.forEach(
                    (join, reason) -> opened.put(join, new String(key.open(FIELD, reason), StandardCharsets.UTF_8)));
            return opened;
        }
    }

    /** The reasons by join; asked only where something was taken apart, since the record says who read them. */
    Map<UUID, String> of(Actor actor, SubjectId kept) {
        Optional<Closed> closed = transactions.as(
                actor,
                () -> vault.open(kept.value()).map(key -> {
                    events.publishEvent(new DoublesEvent.ApartReasonsRead(actor, kept));
                    return new Closed(key, links.reasons(kept));
                }));
        return closed.map(Closed::opened).orElse(Map.of());
    }

    /** A reason closed under the key of the kept entry, within the transaction of whoever takes apart. */
    byte[] closed(SubjectId kept, String reason) {
        return vault.open(kept.value()).orElseThrow().close(FIELD, reason.getBytes(StandardCharsets.UTF_8));
    }
}
