package vn.loive.particulars;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.loive.shared.LegalTerm;

/**
 * What is known of a person, open: only those parts that were asked for and are known.
 *
 * @param parts the parts by their group
 */
@LegalTerm(vi = "thông tin nhận dạng", means = "What is known of a person, opened.")
public record Profile(Map<FieldGroup, IdentityPart> parts) {

    public Profile {
        parts = Map.copyOf(parts);
    }

    /** Of these parts. */
    public static Profile of(Collection<? extends IdentityPart> parts) {
        Map<FieldGroup, IdentityPart> byGroup = new EnumMap<>(FieldGroup.class);
        parts.forEach(part -> byGroup.put(part.group(), part));
        return new Profile(byGroup);
    }

    /** The names; empty when they are unknown or were not opened. */
    public Names names() {
        return parts.get(FieldGroup.NAMES) instanceof Names names ? names : new Names("", java.util.List.of());
    }

    /** When the person was born, if that is known and was opened. */
    public Optional<Birth> birth() {
        return Optional.ofNullable(parts.get(FieldGroup.BIRTH)).map(Birth.class::cast);
    }

    /** The papers, if they are known and were opened. */
    public Optional<Papers> papers() {
        return Optional.ofNullable(parts.get(FieldGroup.PAPERS)).map(Papers.class::cast);
    }

    /** How the person is reached, if that is known and was opened. */
    public Optional<SafeContact> contact() {
        return Optional.ofNullable(parts.get(FieldGroup.CONTACT)).map(SafeContact.class::cast);
    }

    @Override
    public String toString() {
        return "Profile" + parts.keySet();
    }
}
