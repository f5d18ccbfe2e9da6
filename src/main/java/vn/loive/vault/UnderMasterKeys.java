package vn.loive.vault;

import vn.loive.shared.LegalTerm;

/** Something that hangs on the master keys beside the keys of persons, and is made anew when they change. */
@LegalTerm(vi = "dữ liệu dưới khóa chủ", means = "What is made anew when the master keys change.")
public interface UnderMasterKeys {

    /**
     * Makes the next piece anew, with as many questions to the database whatever its size.
     * It is called in a transaction in which the program may do so for everybody.
     *
     * @param most how many persons at most
     * @return of how many persons; 0 when nothing was left that others do not hold
     */
    int renewNext(int most);

    /** Whether something still hangs on older keys. */
    boolean anyLeft();
}
