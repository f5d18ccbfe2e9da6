package vn.loive.ui;

/** Something that waits for those who may open a page; it rings on every page of that page's wing, never by name. */
public interface Bell {

    /** Where what waits is found; rung for those alone who may open it. */
    String path();

    /** Says what waits; the first argument is how many. */
    String messageKey();

    /** How many wait for whoever makes the present request; nothing is shown for none. */
    int waiting();
}
