package vn.loive.gazetteer;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.loive.database.Transactions;

/** The list that comes with the program, loaded as the first start does. */
@TestComponent
public class OwnList {

    private final Gazetteer gazetteer;
    private final Transactions transactions;

    OwnList(Gazetteer gazetteer, Transactions transactions) {
        this.gazetteer = gazetteer;
        this.transactions = transactions;
    }

    /** Loads all of it. */
    public ListOutcome load() {
        return load(FirstList.files());
    }

    /** Loads other files. */
    public ListOutcome load(List<ListFile> files) {
        return transactions.forImport(() -> gazetteer.load(files, null));
    }

    /** Its files. */
    public static List<ListFile> files() {
        return FirstList.files();
    }
}
