/**
 * The workspace of a campaign: what is in and what is missing by agency and by place.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "ui",
            "figures",
            "places",
            "agencies",
            "accounts",
            "campaigns",
            "outreach",
            "requests",
            "contributions"
        })
package vn.loive.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
