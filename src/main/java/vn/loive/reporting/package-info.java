/**
 * Requests for figures, the contributions of agencies, their consolidation and the report drafted from it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "typesetting",
            "places",
            "agencies",
            "facilities",
            "accounts",
            "documents",
            "outreach"
        })
package vn.loive.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
