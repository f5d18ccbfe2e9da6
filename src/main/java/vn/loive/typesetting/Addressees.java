package vn.loive.typesetting;

import java.util.List;
import vn.loive.shared.LegalTerm;

/**
 * To whom a document is addressed.
 *
 * @param names the bodies in order, without dash or stop; empty when the document addresses nobody
 */
@LegalTerm(vi = "kính gửi", means = "Whom a document addresses.", source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9")
public record Addressees(List<Text> names) {

    /** The words before the names. */
    public static final String GREETING = "Kính gửi:";

    public Addressees {
        names = List.copyOf(names);
    }

    /** These bodies in this order. */
    public static Addressees of(String... names) {
        return new Addressees(List.of(names).stream().map(Text::plain).toList());
    }

    /** A document that addresses nobody. */
    public static Addressees none() {
        return new Addressees(List.of());
    }

    /** The names as printed: one with a full stop, several as "- …;" lines of which the last ends in a full stop. */
    public List<Text> lines() {
        return names.size() == 1 ? List.of(names.getFirst().endingIn(".")) : Text.dashed(names);
    }
}
