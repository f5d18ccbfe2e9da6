package vn.loive.ui;

import java.util.Optional;

/** Who is signed in, as the head of a page shows it; told by the module that knows accounts. */
public interface SignedInLabel {

    /** The one who makes the present request; empty when signed out. */
    Optional<SignedIn> current();

    /**
     * What the head of a page says about the one who is signed in.
     *
     * @param name the name
     * @param agency the agency in whose name work is done
     * @param accountPath where the person's own account is
     * @param signOutPath where the sign-out form posts to
     */
    record SignedIn(String name, String agency, String accountPath, String signOutPath) {}
}
