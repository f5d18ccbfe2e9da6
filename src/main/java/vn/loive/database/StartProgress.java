package vn.loive.database;

/** Tells whoever started the program what it is doing, one line per step, so that nobody waits in silence. */
@FunctionalInterface
public interface StartProgress {

    /** One step, in the language of the person at the terminal. */
    void say(String step);
}
