package vn.loive.agencies;

import vn.loive.shared.LegalTerm;

/** Which duty of an agency another one took over. */
@LegalTerm(vi = "nhiệm vụ được tiếp nhận", means = "Which duty of an agency another one took over.")
public enum Duty {
    /** Everything: the body has another name, or was joined with others. */
    ALL(true),
    /** Receiving, verifying and supporting victims: the duty this program is for. */
    VICTIM_SUPPORT(true),
    /** Verifying and identifying victims, which the police do. */
    VERIFICATION(true),
    /** Being the first whom a victim may turn to; the records stay with who supports. */
    FIRST_CONTACT(false),
    /** Labour, employment and gender equality. */
    LABOUR(false),
    /** Rehabilitation of drug users. */
    REHABILITATION(false),
    /** Press and communication. */
    COMMUNICATION(false);

    private final boolean withRecords;

    Duty(boolean withRecords) {
        this.withRecords = withRecords;
    }

    /** Whether who took it over reads and corrects what the predecessor left in this program. */
    public boolean withRecords() {
        return withRecords;
    }
}
