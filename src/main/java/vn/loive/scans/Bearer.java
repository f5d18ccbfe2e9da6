package vn.loive.scans;

import java.util.Locale;
import java.util.UUID;
import vn.loive.agencies.AgencyId;
import vn.loive.incoming.IncomingDocument;
import vn.loive.issuing.IssuedDocument;
import vn.loive.shared.VietnameseText;

/** A document that scans are kept with. */
sealed interface Bearer {

    /** A document that reached an agency. */
    record Came(IncomingDocument document) implements Bearer {}

    /** A document that an agency issued; its scans show the paper with signature and stamp. */
    record Went(IssuedDocument document) implements Bearer {}

    /** The document. */
    default UUID id() {
        return switch (this) {
            case Came(var document) -> document.id().value();
            case Went(var document) -> document.id().value();
        };
    }

    /** Whom it reached or who issued it. */
    default AgencyId agency() {
        return switch (this) {
            case Came(var document) -> document.agency();
            case Went(var document) -> document.agency();
        };
    }

    /** Whether an agency issued it. */
    default boolean issued() {
        return this instanceof Went;
    }

    /** How many scans it may have at a time. */
    default int most() {
        return issued() ? CannotScan.MOST_SIGNED : CannotScan.MOST;
    }

    /** The kind of the document, as addresses and the audit name it. */
    default String kind() {
        return issued() ? "issued" : "incoming";
    }

    /** The document as the audit names it. */
    default String subject() {
        return kind() + "/" + id();
    }

    /** The page of the document. */
    default String page() {
        return "/documents/" + subject();
    }

    /** The page of its scans. */
    default String path() {
        return page() + "/scans";
    }

    /** The name under which a scan is handed out: that of the document, where it has one, and none of a person. */
    default String fileName(Scan scan) {
        String name = scan.kind().fileName(scan.position());
        return switch (this) {
            case Came _ -> name;
            case Went(var document) -> number(document) + "-" + document.year() + "-" + name;
        };
    }

    private static String number(IssuedDocument document) {
        return VietnameseText.fold(document.numberAndSymbol())
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]+", "-");
    }
}
