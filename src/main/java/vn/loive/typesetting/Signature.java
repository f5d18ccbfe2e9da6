package vn.loive.typesetting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.loive.shared.LegalTerm;

/**
 * The block at the end right where the document is signed.
 *
 * @param authority lines that say for whom is signed, outermost first: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; none when a head signs for himself
 * @param title the signer's post: "Phó Giám đốc"
 * @param name the signer's name; empty leaves its place blank
 */
@LegalTerm(
        vi = "chữ ký của người có thẩm quyền",
        means = "Who signs, and by what power.",
        source = "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7")
public record Signature(List<String> authority, String title, String name) {

    public Signature {
        authority = List.copyOf(authority);
    }

    /** The head of the agency signs. */
    public static Signature head(String title, String name) {
        return new Signature(List.of(), title, name);
    }

    /** A deputy signs for the head: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
    public static Signature deputy(String headTitle, String title, String name) {
        return new Signature(List.of("KT. " + headTitle), title, name);
    }

    /** The lines above the name as printed, in capitals. */
    public List<String> lines() {
        return Stream.concat(authority.stream(), Stream.of(title))
                .map(line -> line.toUpperCase(Locale.ROOT))
                .toList();
    }
}
