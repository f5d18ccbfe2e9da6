/**
 * The register of documents that reach an agency: numbered as they come, assigned, answered or closed with a reason.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "audit", "ui", "agencies", "accounts", "typesetting", "issuing"})
package vn.loive.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
