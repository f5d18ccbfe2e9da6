package vn.loive.directory;

import java.util.List;
import vn.loive.shared.LegalTerm;

/** What came of reading a list of agencies. */
@LegalTerm(vi = "kết quả nạp danh mục cơ quan", means = "What came of reading a list of agencies.")
public sealed interface DirectoryOutcome {

    /** It cannot be loaded, and nothing was; everything that is wrong, by file and line. */
    record Refused(List<DirectoryProblem> problems) implements DirectoryOutcome {}

    /**
     * It is in order.
     *
     * @param rows how many rows the files hold
     * @param changes what they do to the agencies that are loaded
     * @param written whether they were loaded, or only looked at
     */
    record Sound(int rows, DirectoryChanges changes, boolean written) implements DirectoryOutcome {

        /** How many rows tell something else than an agency: spellings, takeovers, lines, posts, hotlines. */
        public int others() {
            return rows - changes.listed();
        }
    }
}
