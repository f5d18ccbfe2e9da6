/**
 * The register of the documents an agency issues: each number given once, in order, and kept even when the document is void.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "typesetting",
            "agencies",
            "posts",
            "accounts",
            "documents"
        })
package vn.loive.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
