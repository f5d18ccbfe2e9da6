package vn.loive.incoming;

import vn.loive.shared.LegalTerm;

/** What became of an attempt to register a document that came. */
@LegalTerm(vi = "kết quả đăng ký văn bản đến", means = "Whether a document got its number of arrival, or why not.")
public sealed interface ArrivalOutcome {

    /** It has its number. */
    record Registered(IncomingDocument document) implements ArrivalOutcome {}

    /** Nothing was done. */
    record Refused(CannotReceive why) implements ArrivalOutcome {}
}
