package vn.loive.sharing;

import java.util.List;
import java.util.Map;
import vn.loive.particulars.FieldGroup;
import vn.loive.shared.LegalTerm;

/** Whether somebody may be told what was asked, and by what. */
@LegalTerm(
        vi = "cơ sở chia sẻ thông tin",
        means = "By what somebody may be told something of a protected person.",
        source = "Luật Phòng, chống mua bán người 2024, Điều 3 khoản 10")
public sealed interface ConsentCoverage {

    /**
     * Everything asked is covered by consent.
     *
     * @param by the entries, each with the wording that was read and the day until which it holds
     */
    record Covered(List<ConsentEntry> by) implements ConsentCoverage {
        public Covered {
            by = List.copyOf(by);
        }
    }

    /**
     * Everything asked is covered, some of it without consent on a legal ground.
     *
     * @param by the entries, of consent and of grounds
     */
    record OnLegalGround(List<ConsentEntry> by) implements ConsentCoverage {
        public OnLegalGround {
            by = List.copyOf(by);
        }
    }

    /**
     * Something asked is not covered; nothing of it may be told outside those who help by law.
     *
     * @param groups which groups are not, each with why
     */
    record Missing(Map<FieldGroup, WhyMissing> groups) implements ConsentCoverage {
        public Missing {
            groups = Map.copyOf(groups);
        }
    }
}
