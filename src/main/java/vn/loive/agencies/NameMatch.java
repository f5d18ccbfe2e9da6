package vn.loive.agencies;

import java.util.List;
import vn.loive.shared.LegalTerm;

/** What a written name of an agency turned out to mean. */
@LegalTerm(vi = "kết quả nhận diện tên cơ quan", means = "What a written name of an agency turned out to mean.")
public sealed interface NameMatch {

    /** Exactly one agency is called so. */
    record One(Agency agency) implements NameMatch {}

    /**
     * One agency is meant, but what is written is known to be wrong.
     *
     * @param written the wrong writing as it is kept
     * @param right the symbol, or where there is none the short name, to write instead
     */
    record Misspelt(Agency agency, String written, String right) implements NameMatch {}

    /** Several agencies are called so; somebody must choose. */
    record Several(List<Agency> agencies) implements NameMatch {}

    /** No agency is called so. */
    record None() implements NameMatch {}
}
