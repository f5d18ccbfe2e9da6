package vn.loive.particulars;

import java.util.List;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;

/**
 * The names of a person.
 *
 * @param full the name as it stands in papers or as the person says it; empty when nobody knows it
 * @param others what else the person is or was called, such as abroad
 */
@LegalTerm(vi = "họ, chữ đệm và tên", means = "The names of a person.", source = "Luật Căn cước 2023, Điều 9")
public record Names(String full, List<String> others) implements IdentityPart {

    public Names {
        others = List.copyOf(others);
    }

    @Override
    public boolean saysNothing() {
        return all().isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.NAMES;
    }

    /** All names that are known, the full one first. */
    public List<String> all() {
        return Stream.concat(Stream.of(full), others.stream())
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** Names stand in no log. */
    @Override
    public String toString() {
        return "Names[…]";
    }
}
