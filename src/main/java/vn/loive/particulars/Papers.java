package vn.loive.particulars;

import java.util.List;
import vn.loive.shared.LegalTerm;

/** The identity papers of a person, as far as they are known. */
@LegalTerm(vi = "giấy tờ tùy thân", means = "The identity papers of a person.", source = "Luật Căn cước 2023, Điều 3")
public record Papers(List<Paper> papers) implements IdentityPart {

    public Papers {
        papers = List.copyOf(papers);
    }

    /**
     * One paper.
     *
     * @param kind what it is called, such as "CCCD"
     * @param number its number as it is printed
     */
    public record Paper(String kind, String number) {
        @Override
        public String toString() {
            return "Paper[…]";
        }
    }

    @Override
    public boolean saysNothing() {
        return papers.isEmpty();
    }

    @Override
    public FieldGroup group() {
        return FieldGroup.PAPERS;
    }

    @Override
    public String toString() {
        return "Papers[…]";
    }
}
