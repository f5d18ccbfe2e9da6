package vn.loive.contributions;

import java.util.List;
import vn.loive.agencies.AgencyId;
import vn.loive.requests.ReportRequest;
import vn.loive.shared.LegalTerm;

/** The words that belong to an answer beside its figures; the module that keeps them stands above this one. */
@LegalTerm(vi = "phần lời kèm số liệu", means = "The words that belong to an answer beside its figures.")
public interface WrittenPart {

    /** How far the words of an addressee have come. */
    Progress progress(ReportRequest request, AgencyId agency);

    /**
     * How far they have come.
     *
     * @param asked how many sections are asked for; 0 when figures are enough
     * @param missing the headings of those that hold nothing yet
     */
    record Progress(int asked, List<String> missing) {

        /** How many sections hold something. */
        public int written() {
            return asked - missing.size();
        }
    }
}
