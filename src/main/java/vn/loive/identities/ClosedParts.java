package vn.loive.identities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.loive.identities.SubjectRepository.ClosedPart;
import vn.loive.particulars.FieldGroup;
import vn.loive.particulars.IdentityPart;
import vn.loive.particulars.PartText;
import vn.loive.particulars.Profile;
import vn.loive.vault.SubjectKey;
import vn.loive.vault.Vault;

/** Closes parts before they are kept, and fetches them so that they can be opened once the record is kept for good. */
@Component
class ClosedParts {

    private final SubjectRepository subjects;
    private final Vault vault;

    ClosedParts(SubjectRepository subjects, Vault vault) {
        this.subjects = subjects;
        this.vault = vault;
    }

    /** What was read in the transaction and is opened after it. */
    record Closed(SubjectKey key, Collection<ClosedPart> parts) {

        Profile opened() {
            return Profile.of(parts.stream().map(this::opened).toList());
        }

        private IdentityPart opened(ClosedPart part) {
            return PartText.read(part.group(), key.open(field(part.group()), part.closed()));
        }
    }

    /** The newest version of these parts of those persons who are seen and have a key. */
    Map<Subject, Closed> of(Collection<UUID> ids, Set<FieldGroup> groups) {
        Map<UUID, SubjectKey> keys = vault.open(ids);
        Map<UUID, List<ClosedPart>> parts =
                subjects.parts(ids, groups).stream().collect(Collectors.groupingBy(ClosedPart::subject));
        Map<Subject, Closed> closed = new HashMap<>();
        for (Subject subject : subjects.of(ids)) {
            UUID id = subject.id().value();
            SubjectKey key = keys.get(id);
            if (key != null) {
                closed.put(subject, new Closed(key, parts.getOrDefault(id, List.of())));
            }
        }
        return closed;
    }

    /** These versions of the parts of a person, still closed. */
    Closed at(Subject subject, SubjectKey key, Map<FieldGroup, Integer> versions) {
        return new Closed(key, subjects.at(subject.id(), versions));
    }

    /** The newest version of these parts of a person who is seen; nothing without a key. */
    Optional<Closed> of(Subject subject, Set<FieldGroup> groups) {
        List<UUID> id = List.of(subject.id().value());
        return vault.open(subject.id().value()).map(key -> new Closed(key, subjects.parts(id, groups)));
    }

    /**
     * Keeps these parts as the newest versions.
     *
     * @param before how often each group had been written
     * @return the versions that were written
     */
    Map<FieldGroup, Integer> add(Subject subject, SubjectKey key, Profile profile, Map<FieldGroup, Integer> before) {
        Map<FieldGroup, Integer> written = new EnumMap<>(FieldGroup.class);
        List<byte[]> closed = new ArrayList<>();
        profile.parts().values().stream()
                .sorted(Comparator.comparing(IdentityPart::group))
                .forEach(part -> {
                    written.put(part.group(), before.getOrDefault(part.group(), 0) + 1);
                    closed.add(key.close(field(part.group()), PartText.of(part)));
                });
        subjects.add(subject, written, closed);
        return written;
    }

    private static String field(FieldGroup group) {
        return "identities." + group.code();
    }
}
