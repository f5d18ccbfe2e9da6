package vn.loive.issuing;

import vn.loive.shared.LegalTerm;

/** What became of an attempt to issue or to keep a document. */
@LegalTerm(vi = "kết quả cấp số", means = "Whether a document got its number, or why not.")
public sealed interface IssueOutcome {

    /** It has its number. */
    record Issued(IssuedDocument document) implements IssueOutcome {}

    /** Nothing was done. */
    record Refused(CannotIssue why) implements IssueOutcome {}
}
