package vn.loive.identities;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.Profile;
import vn.loive.shared.LegalTerm;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/**
 * What is known of persons, version by version, within the transaction of whoever joins two entries or takes them apart.
 * Nothing that is read here is shown to anybody; who may do so is asked by the caller, under the lock of the person.
 */
@Component
@LegalTerm(vi = "các lần ghi của nhóm thông tin", means = "What is known of a person, version by version.")
public class PartVersions {

    private static final Set<FieldGroup> ONE_SHEET = EnumSet.of(FieldGroup.NAMES, FieldGroup.BIRTH);

    private final SubjectRepository subjects;
    private final TokenRepository tokens;
    private final Tokens blind;
    private final ClosedParts parts;
    private final Vault vault;

    PartVersions(SubjectRepository subjects, TokenRepository tokens, Tokens blind, ClosedParts parts, Vault vault) {
        this.subjects = subjects;
        this.tokens = tokens;
        this.blind = blind;
        this.parts = parts;
        this.vault = vault;
    }

    /** How often each known group of a person was written. */
    public Map<FieldGroup, Integer> newest(SubjectId id) {
        return subjects.versions(id);
    }

    /** What stood in these versions. */
    public Profile read(Subject subject, Map<FieldGroup, Integer> versions) {
        return versions.isEmpty()
                ? Profile.of(List.of())
                : parts.at(subject, key(subject), versions).opened();
    }

    /**
     * Writes these parts as the newest versions, closed under the key of the person, and makes the tokens of their sheets
     * anew.
     *
     * @return the versions that were written
     */
    public Map<FieldGroup, Integer> write(Subject subject, Profile profile) {
        if (profile.parts().isEmpty()) {
            return Map.of();
        }
        Map<FieldGroup, Integer> before = subjects.versions(subject.id());
        Map<FieldGroup, Integer> written = parts.add(subject, key(subject), profile, before);
        tokens.replace(subject, blind.searchKey(), blind.ofSheet(sheets(subject, written.keySet())));
        return written;
    }

    /** The newest of what stands on the sheets of these groups; names and birth stand on one. */
    private Profile sheets(Subject subject, Set<FieldGroup> groups) {
        Map<FieldGroup, Integer> newest = subjects.versions(subject.id());
        Set<FieldGroup> sheets = EnumSet.copyOf(groups);
        if (groups.stream().anyMatch(ONE_SHEET::contains)) {
            sheets.addAll(ONE_SHEET);
        }
        newest.keySet().retainAll(sheets);
        return read(subject, newest);
    }

    private SubjectKey key(Subject subject) {
        return vault.open(subject.id().value()).orElseThrow();
    }
}
