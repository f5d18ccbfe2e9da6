/**
 * Scans of the documents that reached an agency and of the signed papers it issued, without what a camera writes into them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "files",
            "database",
            "audit",
            "ui",
            "agencies",
            "accounts",
            "issuing",
            "incoming"
        })
package vn.loive.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
