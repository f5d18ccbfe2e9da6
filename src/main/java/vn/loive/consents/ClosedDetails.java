package vn.loive.consents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.loive.consents.KnownEntriesRepository.Details;
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
    private final KnownEntriesRepository entries;

    ClosedDetails(Vault vault, KnownEntriesRepository entries) {
        this.vault = vault;
        this.entries = entries;
    }

    /**
     * Details as they were read, opened after the record of it is kept.
     *
     * @param keys the keys of the entries of the person
     * @param details closed under them
     */
    record Closed(Map<UUID, SubjectKey> keys, List<Details> details) {

        Map<ConsentId, OpenedDetails> opened() {
            Map<ConsentId, OpenedDetails> opened = new LinkedHashMap<>();
            details.forEach(one -> Optional.ofNullable(keys.get(one.subject()))
                    .ifPresent(key ->
                            opened.put(one.id(), new OpenedDetails(one.receiver(), ClosedDetails.opened(key, one)))));
            return opened;
        }

        /** At which entries of the person something is closed. */
        Set<SubjectId> subjects() {
            return details.stream().map(one -> new SubjectId(one.subject())).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The key of a person who is there. */
    Optional<SubjectKey> key(SubjectId subject) {
        return vault.open(subject.value());
    }

    Closed of(SubjectId subject) {
        List<Details> details = entries.details(subject);
        return new Closed(
                vault.open(details.stream().map(Details::subject).collect(Collectors.toUnmodifiableSet())), details);
    }

    static byte[] closed(SubjectKey key, ConsentDetails details) {
        return key.close(FIELD, JSON.writeValueAsBytes(details));
    }

    private static ConsentDetails opened(SubjectKey key, Details details) {
        return JSON.readValue(key.open(FIELD, details.closed()), ConsentDetails.class);
    }

    /** The id under which a receiver of that name stands in the ledger of the person; a new one for a new name. */
    ReceiverId outside(SubjectId subject, String name) {
        String folded = VietnameseText.fold(name);
        return of(subject).opened().values().stream()
                .filter(one -> one.receiver().outside()
                        && VietnameseText.fold(one.details().receiver()).equals(folded))
                .map(OpenedDetails::receiver)
                .findFirst()
                .orElseGet(() -> new ReceiverId(UUID.randomUUID(), true));
    }
}
