package vn.loive.citations;

import java.util.Optional;
import vn.loive.documents.RegisteredDocument;

/** Holds the day of a document against the day of what it rests on. */
final class LinkRules {

    private LinkRules() {}

    /** What looks wrong about a document that rests on another. */
    static Optional<DocumentWarning> warning(RegisteredDocument source, LinkKind kind, RegisteredDocument target) {
        Long days = kind.counts() ? DocumentViews.days(target, source) : null;
        if (days == null || days >= 0) {
            return Optional.empty();
        }
        WarningKind what = kind == LinkKind.ANSWERS ? WarningKind.ANSWERED_BEFORE_ASKED : WarningKind.OLDER_THAN_PARENT;
        return Optional.of(DocumentWarning.of(what, target.shortCitation()));
    }
}
