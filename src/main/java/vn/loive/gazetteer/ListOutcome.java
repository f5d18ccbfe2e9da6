package vn.loive.gazetteer;

import java.util.List;
import vn.loive.places.PlaceEdition;
import vn.loive.places.PlaceList;
import vn.loive.shared.LegalTerm;

/** What came of reading a list, and of loading it. */
@LegalTerm(vi = "kết quả nạp danh mục", means = "What came of reading a list of places, and of loading it.")
public sealed interface ListOutcome {

    /**
     * It cannot be loaded, and nothing was.
     *
     * @param problems everything that is wrong, by file and line
     */
    record Refused(List<ListProblem> problems) implements ListOutcome {}

    /**
     * It can be loaded.
     *
     * @param sha256 the checksum of the files
     * @param name the names of the files
     * @param rows how many rows they hold
     * @param added rows of codes and days that are not loaded yet
     * @param changed rows that differ from what is loaded
     */
    record Ready(String sha256, String name, int rows, PlaceList added, PlaceList changed) implements ListOutcome {

        /** How many rows are loaded already and stay as they are. */
        public int unchanged() {
            return rows - added.size() - changed.size();
        }
    }

    /** It was loaded. */
    record Loaded(PlaceEdition edition) implements ListOutcome {}
}
