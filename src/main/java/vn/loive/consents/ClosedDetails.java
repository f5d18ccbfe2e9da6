package vn.loive.consents;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loive.consents.ConsentRepository.Details;
import vn.loive.identities.SubjectId;
import vn.loive.shared.VietnameseText;
import vn.loive.sharing.ConsentDetails;
import vn.loive.sharing.ConsentId;
import vn.loive.sharing.ReceiverId;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/** Closes what could name somebody under the key of the person, so that it goes with it. */
@Component
class ClosedDetails {

    private static final String FIELD = "consents.details";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;
    private final ConsentRepository entries;

    ClosedDetails(Vault vault, ConsentRepository entries) {
        this.vault = vault;
        this.entries = entries;
    }

    /**
     * Details as they were read, opened after the record of it is kept.
     *
     * @param key the key of the person
     * @param details closed under it
     */
    record Closed(SubjectKey key, Collection<Details> details) {

        Map<ConsentId, OpenedDetails> opened() {
            Map<ConsentId, OpenedDetails> opened = new LinkedHashMap<>();
            details.forEach(
                    one -> opened.put(one.id(), new OpenedDetails(one.receiver(), ClosedDetails.opened(key, one))));
            return opened;
        }
    }

    /** The key of a person who is there. */
    Optional<SubjectKey> key(SubjectId subject) {
        return vault.open(subject.value());
    }

    Optional<Closed> of(SubjectId subject) {
        return key(subject).map(key -> new Closed(key, entries.details(subject).values()));
    }

    static byte[] closed(SubjectKey key, ConsentDetails details) {
        return key.close(FIELD, JSON.writeValueAsBytes(details));
    }

    private static ConsentDetails opened(SubjectKey key, Details details) {
        return JSON.readValue(key.open(FIELD, details.closed()), ConsentDetails.class);
    }

    /** The id under which a receiver of that name stands in the ledger of the person; a new one for a new name. */
    ReceiverId outside(SubjectKey key, SubjectId subject, String name) {
        String folded = VietnameseText.fold(name);
        return entries.details(subject).values().stream()
                .filter(one -> one.receiver().outside()
                        && VietnameseText.fold(opened(key, one).receiver()).equals(folded))
                .map(Details::receiver)
                .findFirst()
                .orElseGet(() -> new ReceiverId(UUID.randomUUID(), true));
    }
}
