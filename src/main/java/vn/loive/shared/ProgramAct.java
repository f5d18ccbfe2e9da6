package vn.loive.shared;

/**
 * What the program did by itself and the audit must hold, such as renewing keys; nobody acted.
 * It is published inside the transaction of the act; when its row cannot be written, the act fails with it.
 */
public interface ProgramAct {

    /** The thing acted upon, without personal data. */
    String subject();

    /** What was done, by counts only. */
    String detail();
}
